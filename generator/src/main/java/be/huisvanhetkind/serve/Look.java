package be.huisvanhetkind.serve;

import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.web.Ask;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How somebody wants to look at the house.
 *
 * @param dag as if it were that day; else today
 * @param concepten with drafts
 * @param uiterlijk in another look than its own
 * @param kleuren by day or by night, whatever the device says
 */
record Look(
        Optional<LocalDate> dag,
        boolean concepten,
        Optional<Uiterlijk> uiterlijk,
        Optional<Kleurstand> kleuren) {
    static final Look USUAL = new Look(Optional.empty(), false, Optional.empty(), Optional.empty());

    static final String DAG = "vandaag";
    static final String CONCEPT = "concept";
    static final String UITERLIJK = "uiterlijk";
    static final String KLEUREN = "kleuren";
    static final String YES = "ja";

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    /** What is asked for now, else what was asked for before. */
    static Look of(Ask ask) {
        return new Look(
                asked(DAG, ask).flatMap(Look::day),
                asked(CONCEPT, ask).filter(YES::equals).isPresent(),
                asked(UITERLIJK, ask).flatMap(Look::uiterlijk),
                asked(KLEUREN, ask).flatMap(Kleurstand::find));
    }

    private static Optional<String> asked(String name, Ask ask) {
        return ask.chosen(name).or(() -> ask.kept(name));
    }

    /** A look by its name. */
    static Optional<Uiterlijk> uiterlijk(String name) {
        return Stream.of(Uiterlijk.values()).filter(one -> one.id().equals(name)).findFirst();
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
