package be.huisvanhetkind.dossier.verslag;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.huis.Huis;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a report may ask: the whole house on a day, what it was before, and what was read.
 *
 * @param huis also what is internal; a file that cannot be read stands in it as it may be meant
 * @param verleden the same house on earlier days
 * @param gelezen how often each page was read
 */
public record Dossier(Huis huis, Verleden verleden, Leescijfers gelezen) {
    /** A house of which no earlier days and no readers are known. */
    public static Dossier of(Huis huis) {
        return new Dossier(huis.aangevuld(), Verleden.ONBEKEND, Leescijfers.ONBEKEND);
    }

    /** The same, of which earlier days are remembered. */
    public Dossier with(Verleden other) {
        return new Dossier(huis, other, gelezen);
    }

    public LocalDate vandaag() {
        return huis.vandaag();
    }

    /** The terms of a list that are in use on this day, in the order of its file. */
    public List<Begrip> begrippen(Lijst lijst) {
        return huis.begrippen().of(lijst).stream()
                .filter(begrip -> begrip.appliesOn(vandaag()))
                .toList();
    }
}
