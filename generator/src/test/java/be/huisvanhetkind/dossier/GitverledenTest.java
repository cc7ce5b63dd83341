package be.huisvanhetkind.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.dossier.verslag.Verleden.Sinds;
import be.huisvanhetkind.git.DatedGit;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.huis.Huis;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Since when something is so, as Git remembers it. */
class GitverledenTest {
    private static final LocalDate TODAY = BuiltHouse.TODAY;
    private static final String OFFER = "partners/kompas/aanbod/babbelcafe.md";
    private static final Predicate<Huis> RENAMED =
            huis -> huis.find(Aanbod.class, "babbelcafe").orElseThrow().titel().equals("Praatcafé");

    @TempDir private Path folder;

    private Dossierhuis house() {
        return Dossierhuis.of(Dossierhuis.KLEIN, folder);
    }

    private static Gitverleden past(Dossierhuis house) {
        return Gitverleden.of(
                        List.of(house.content()),
                        TODAY,
                        copies -> Optional.of(BuiltHouse.read(copies.get(0))))
                .orElseThrow();
    }

    private static Optional<Sinds> since(Dossierhuis house, Predicate<Huis> test) {
        try (Gitverleden past = past(house)) {
            return past.since(test);
        }
    }

    /** Also on the nights when the clock changes, on the last day of a month and on a leap day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20",
                "2026-11-21",
                "2026-10-25",
                "2026-03-29",
                "2026-01-31",
                "2024-02-29"
            })
    void theDayOnWhichItTurnedIsFound(String day) throws GitAPIException {
        Dossierhuis house = house();
        try (DatedGit git = DatedGit.of(folder)) {
            git.commit("2023-01-05");
            house.replace(OFFER, "^titel: .*", "titel: Praatcafé");
            git.commit(day);
        }
        assertEquals(Optional.of(new Sinds(LocalDate.parse(day), true)), since(house, RENAMED));
    }

    @Test
    void whereGitBeginsIsNoBeginOfTheThing() throws GitAPIException {
        Dossierhuis house = house().replace(OFFER, "^titel: .*", "titel: Praatcafé");
        try (DatedGit git = DatedGit.of(folder)) {
            git.commit("2026-04-17");
        }
        LocalDate first = LocalDate.of(2026, 4, 17);
        assertEquals(Optional.of(new Sinds(first, false)), since(house, RENAMED));
    }

    @Test
    void whatIsNotKeptYetIsSoSinceToday() throws GitAPIException {
        Dossierhuis house = house();
        try (DatedGit git = DatedGit.of(folder)) {
            git.commit("2026-04-17");
        }
        house.replace(OFFER, "^titel: .*", "titel: Praatcafé");
        assertEquals(Optional.of(new Sinds(TODAY, true)), since(house, RENAMED));
    }

    @Test
    void aDayIsAskedOfTheHouseAsItWasThen() throws GitAPIException {
        Dossierhuis house = house();
        try (DatedGit git = DatedGit.of(folder)) {
            git.commit("2026-04-17");
            house.remove(OFFER);
            git.commit("2026-05-02");
        }
        try (Gitverleden past = past(house)) {
            assertEquals(Optional.empty(), past.on(LocalDate.of(2026, 4, 16)));
            assertEquals(1, offers(past, LocalDate.of(2026, 5, 1)));
            assertEquals(0, offers(past, LocalDate.of(2026, 5, 2)));
            assertEquals(
                    LocalDate.of(2026, 5, 1),
                    past.on(LocalDate.of(2026, 5, 1)).orElseThrow().vandaag());
        }
    }

    private static int offers(Gitverleden past, LocalDate day) {
        return past.on(day).orElseThrow().all(Aanbod.class).size();
    }

    @Test
    void aFolderThatIsNotInGitRemembersNothing() {
        assertEquals(
                Optional.empty(),
                Gitverleden.of(List.of(house().content()), TODAY, copies -> Optional.empty()));
    }
}
