package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.email;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.phone;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.url;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Understanding;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.Optional;
import java.util.stream.Stream;

/** Hoe je iemand bereikt. */
public final class ContactShape extends Shape<Contact> {
    private final Field<String> naam =
            optional("naam", text(2, 80), "Wie antwoordt: een functie of een team.");
    private final Field<Telefoon> telefoon =
            optional("telefoon", phone(), "Het nummer om te bellen.");
    private final Field<Telefoon> sms = optional("sms", phone(), "Het nummer voor een sms.");
    private final Field<String> email =
            optional("email", email(), "Het mailadres, liefst van een team.");
    private final Field<String> website = optional("website", url(), "De eigen website.");
    private final Field<Openingsuren> uren =
            optional("uren", group(new OpeningsurenShape()), "Wanneer jullie opnemen.");
    private final Field<String> toelichting =
            optional("toelichting", text(3, 160), "Wanneer of hoe je best contact opneemt.");

    @Override
    protected Contact make(Values v) {
        return new Contact(
                v.find(naam),
                v.find(telefoon),
                v.find(sms),
                v.find(email),
                v.find(website),
                v.find(uren),
                v.find(toelichting));
    }

    /** A number, a mail address or a web address alone. */
    @Override
    public Optional<Meant> meant(Scalar said, Reading reading) {
        return Stream.of(telefoon, email, website)
                .filter(field -> Understanding.accepts(field.kind(), said, reading))
                .findFirst()
                .flatMap(field -> surely(said, entry(field.key(), said)));
    }
}
