package be.huisvanhetkind.dossier;

import be.huisvanhetkind.dossier.verslag.Verleden;
import be.huisvanhetkind.git.Copies;
import be.huisvanhetkind.git.History;
import be.huisvanhetkind.git.Revision;
import be.huisvanhetkind.git.Snapshot;
import be.huisvanhetkind.model.huis.Huis;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The house as Git remembers it. It looks at one day of each month, and then for the day on which
 * it turned; what lasted less than a month may be missed.
 */
public final class Gitverleden implements Verleden, AutoCloseable {
    /** Further back nobody asks. */
    private static final int MOST_MONTHS = 120;

    private final List<History> histories;
    private final LocalDate vandaag;
    private final Function<List<Path>, Optional<Huis>> read;

    /** What was read before, by what it was read from. */
    private final Map<String, Optional<Huis>> known = new HashMap<>();

    /** Pictures are only opened when they are shown, so they stay as long as this does. */
    private final List<Copies> copies = new ArrayList<>();

    private Gitverleden(
            List<History> histories, LocalDate vandaag, Function<List<Path>, Optional<Huis>> read) {
        this.histories = histories;
        this.vandaag = vandaag;
        this.read = read;
    }

    /**
     * What Git remembers of the folders of a house; nothing when one of them is in no working tree.
     *
     * @param read reads a house from copies of the folders, in the same order
     */
    public static Optional<Gitverleden> of(
            List<Path> content, LocalDate vandaag, Function<List<Path>, Optional<Huis>> read) {
        List<History> found = content.stream().map(History::of).flatMap(Optional::stream).toList();
        if (found.size() < content.size()) {
            found.forEach(History::close);
            return Optional.empty();
        }
        return Optional.of(new Gitverleden(found, vandaag, read));
    }

    /** The house at the end of a day; nothing when Git does not go back so far. */
    public Optional<Huis> on(LocalDate dag) {
        List<Snapshot> there = new ArrayList<>();
        for (History history : histories) {
            Optional<Revision> revision = history.on(dag);
            if (revision.isEmpty()) {
                return Optional.empty();
            }
            there.add(history.at(revision.get()));
        }
        String print = there.stream().map(Snapshot::fingerprint).collect(Collectors.joining(" "));
        return known.computeIfAbsent(print, unread -> read(there)).map(huis -> huis.op(dag));
    }

    private Optional<Huis> read(List<Snapshot> there) {
        Copies copy = Copies.of(there);
        copies.add(copy);
        return read.apply(copy.folders());
    }

    @Override
    public Optional<Sinds> since(Predicate<Huis> test) {
        LocalDate holds = vandaag;
        for (int months = 1; months <= MOST_MONTHS; months++) {
            LocalDate earlier = vandaag.minusMonths(months);
            Optional<Huis> then = on(earlier);
            if (!then.map(test::test).orElse(false)) {
                return Optional.of(new Sinds(turn(earlier, holds, test), then.isPresent()));
            }
            holds = earlier;
        }
        return Optional.of(new Sinds(holds, false));
    }

    /**
     * The first day on which it holds, between one on which it does not and one on which it does.
     */
    private LocalDate turn(LocalDate not, LocalDate holds, Predicate<Huis> test) {
        LocalDate before = not;
        LocalDate after = holds;
        while (before.plusDays(1).isBefore(after)) {
            LocalDate middle = before.plusDays(before.datesUntil(after).count() / 2);
            if (on(middle).map(test::test).orElse(false)) {
                after = middle;
            } else {
                before = middle;
            }
        }
        return after;
    }

    @Override
    public void close() {
        copies.forEach(Copies::close);
        histories.forEach(History::close);
    }
}
