package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Keuze;
import be.huisvanhetkind.model.Publiek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Hoe toegankelijk de site is, met de vijf verplichte onderdelen (besluit (EU) 2018/1523). */
public record Toegankelijkheidsverklaring(
        Fiche fiche,
        Naleving naleving,
        List<Uitzondering> uitzonderingen,
        LocalDate opgesteldOp,
        Methode methode,
        Contact feedback,
        String handhaving,
        Optional<String> handhavingslink)
        implements Publiek {
    public Toegankelijkheidsverklaring {
        uitzonderingen = List.copyOf(uitzonderingen);
    }

    /** In hoeverre de site voldoet. */
    public enum Naleving implements Keuze {
        VOLLEDIG,
        GEDEELTELIJK,
        NIET
    }

    /** Wie het onderzocht. */
    public enum Methode implements Keuze {
        ZELF,
        DERDE
    }

    /** Wat niet toegankelijk is, waarom, en wat je dan kunt doen. */
    public record Uitzondering(String wat, String waarom, String alternatief, Grond grond) {}

    /** Waarom iets niet toegankelijk mag zijn, volgens het model van het besluit. */
    public enum Grond implements Keuze {
        NIET_NALEVING,
        ONEVENREDIGE_LAST,
        BUITEN_TOEPASSING
    }
}
