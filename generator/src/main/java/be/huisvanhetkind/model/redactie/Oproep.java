package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Een oproep aan wie wil meedoen: als vrijwilliger of als medewerker. */
public sealed interface Oproep extends Publiek permits Vrijwilligersoproep, Vacature {
    /** Wat je doet. */
    List<String> taken();

    /** Hoeveel tijd het vraagt. */
    Optional<String> tijd();

    Contact contact();

    /** Tot wanneer je je kunt melden. */
    LocalDate tot();

    @Override
    default Stream<Contact> contacten() {
        return Stream.of(contact());
    }

    @Override
    default Stream<Openingsuren> uren() {
        return Stream.empty();
    }

    @Override
    default Stream<Leeftijd> leeftijden() {
        return Stream.empty();
    }
}
