package be.huisvanhetkind.site;

import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.woorden.DagWoorden;

/**
 * How old a site is when somebody reads it.
 *
 * @param gemaakt "21 november 2026"
 * @param oudVanaf the day from which a page says so, {@code 2026-12-01}, for the script
 */
public record Stand(String gemaakt, String oudVanaf) {
    /** A site is made every night; this many days without are no accident any more. */
    private static final int DAYS = 10;

    static Stand of(Index index) {
        return new Stand(
                DagWoorden.datum(index.vandaag(), index.woorden()),
                index.vandaag().plusDays(DAYS).toString());
    }
}
