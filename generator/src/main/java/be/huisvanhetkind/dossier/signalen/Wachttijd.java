package be.huisvanhetkind.dossier.signalen;

import be.huisvanhetkind.dossier.verslag.Verleden.Sinds;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long something waits.
 *
 * @param sinds the first day of it
 */
record Wachttijd(Sinds sinds, LocalDate vandaag) {
    private static final int EEN_MAAND = 30;
    private static final int TWEE_MAANDEN = 60;
    private static final int JAAR = 365;

    long dagen() {
        return Math.max(0, ChronoUnit.DAYS.between(sinds.dag(), vandaag));
    }

    /** {@code 46 dagen}, {@code 4 maanden}, {@code meer dan 2 jaar}. */
    String lang() {
        long dagen = dagen();
        if (dagen == 1) {
            return "1 dag";
        }
        if (dagen < TWEE_MAANDEN) {
            return dagen + " dagen";
        }
        return dagen < 2 * JAAR
                ? dagen / EEN_MAAND + " maanden"
                : "meer dan " + dagen / JAAR + " jaar";
    }

    /** {@code sinds 6 oktober 2026}, or at least since then. */
    String begin() {
        return (sinds.isBegin() ? "sinds " : "minstens sinds ") + Datumwoord.of(sinds.dag());
    }
}
