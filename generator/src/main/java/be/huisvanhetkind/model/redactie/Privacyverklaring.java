package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Welke gegevens de site gebruikt, en wie daarover waakt.
 *
 * @param hosting where the files of the site stand
 * @param bewaring what people keep when someone calls or mails, and how long
 */
public record Privacyverklaring(
        Fiche fiche,
        String verantwoordelijke,
        Contact contact,
        Optional<Hosting> hosting,
        List<Bewaring> bewaring)
        implements Publiek {
    public static final Paginasoort<Privacyverklaring> SOORT =
            new Paginasoort<>(
                    Privacyverklaring.class,
                    new Sectie("privacy", Vorm.PER_TAAL),
                    Lezers.ANDEREN,
                    Optional.empty(),
                    Houdbaarheid.JAAR,
                    (een, fiche, vertaling) ->
                            new Privacyverklaring(
                                    fiche,
                                    een.verantwoordelijke,
                                    een.contact,
                                    een.hosting,
                                    een.bewaring));

    public Privacyverklaring {
        bewaring = List.copyOf(bewaring);
    }

    @Override
    public Paginasoort<Privacyverklaring> paginasoort() {
        return SOORT;
    }

    @Override
    public Stream<Contact> contacten() {
        return Stream.of(contact);
    }

    @Override
    public Stream<Openingsuren> uren() {
        return Stream.empty();
    }

    @Override
    public Stream<Leeftijd> leeftijden() {
        return Stream.empty();
    }

    /**
     * De server waarop de site staat.
     *
     * @param dagen how many days it remembers which address asked for which page
     */
    public record Hosting(String wie, String waar, int dagen) {}

    /** Iets wat bewaard wordt, en hoelang. */
    public record Bewaring(String wat, String hoelang) {}
}
