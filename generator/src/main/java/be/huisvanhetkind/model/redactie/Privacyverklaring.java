package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Publiek;
import java.util.List;
import java.util.Optional;

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
    public Privacyverklaring {
        bewaring = List.copyOf(bewaring);
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
