package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Telefoon;
import java.util.List;
import java.util.stream.Stream;

/** How one reaches somebody: a function, with its numbers. */
final class Contactrijen {
    private Contactrijen() {}

    /**
     * The contact of a row.
     *
     * @param key tells it from other contacts of the same row
     */
    static Rij of(Rij of, Contact contact, String key) {
        Rij row =
                of.child(Hsdstabel.CONTACT, key)
                        .with("name", contact.naam())
                        .with("email", contact.email());
        Stream<Rij> voice = contact.telefoon().stream().map(one -> phone(row, one, "voice"));
        Stream<Rij> text = contact.sms().stream().map(one -> phone(row, one, "text"));
        List<Rij> phones = Stream.concat(voice, text).toList();
        phones.forEach(phone -> phone.with("description", contact.toelichting()));
        return row.withAll(phones);
    }

    private static Rij phone(Rij contact, Telefoon number, String type) {
        return contact.child(Hsdstabel.PHONE, type)
                .with("number", number.link())
                .with("type", type);
    }
}
