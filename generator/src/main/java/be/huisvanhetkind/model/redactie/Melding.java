package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Keuze;
import be.huisvanhetkind.model.Publiek;
import java.time.LocalDate;

/** Een bericht bovenaan elke pagina, voor een tijd. */
public record Melding(Fiche fiche, Niveau niveau, LocalDate van, LocalDate tot) implements Publiek {
    /** Hoe dringend. */
    public enum Niveau implements Keuze {
        INFO,
        AANDACHT,
        DRINGEND
    }
}
