package be.huisvanhetkind.serve;

import be.huisvanhetkind.web.Ask;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How somebody wants to look at the house.
 *
 * @param dag as if it were that day; else today
 * @param concepten with drafts
 */
record Look(Optional<LocalDate> dag, boolean concepten) {
    static final String DAG = "vandaag";
    static final String CONCEPT = "concept";
    static final String YES = "ja";

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    /** What is asked for now, else what was asked for before. */
    static Look of(Ask ask) {
        return new Look(
                ask.chosen(DAG).or(() -> ask.kept(DAG)).flatMap(Look::day),
                ask.chosen(CONCEPT).or(() -> ask.kept(CONCEPT)).filter(YES::equals).isPresent());
    }

    /** A day as it is typed: {@code 2026-12-24}. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST && day.getYear() <= LAST);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
