package be.huisvanhetkind.importing.tabel;

import be.huisvanhetkind.importing.findings.CelAndersGelezen.Reden;
import java.util.Optional;

/**
 * What stands in one place of a table.
 *
 * @param text what it says, as a person reads it
 * @param stond what is behind it, when that is something else: a formula
 * @param reden why
 */
record Cel(String text, String stond, Optional<Reden> reden) {
    static Cel of(String text) {
        return new Cel(text, text, Optional.empty());
    }

    boolean isEmpty() {
        return text.isBlank();
    }
}
