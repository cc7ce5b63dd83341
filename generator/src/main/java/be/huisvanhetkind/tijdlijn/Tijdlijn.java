package be.huisvanhetkind.tijdlijn;

import be.huisvanhetkind.git.History;
import be.huisvanhetkind.git.Timeline;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Git tells of the folders of a house.
 *
 * @param sinds the first day of which all is known
 * @param bestanden the last that changed first
 */
record Tijdlijn(LocalDate sinds, List<Aanraking> bestanden) {
    private static final int DAYS = 90;

    private static final Comparator<Aanraking> ORDER =
            Comparator.comparing(Aanraking::dag)
                    .reversed()
                    .thenComparing(one -> one.soort().naam())
                    .thenComparing(Aanraking::id);

    Tijdlijn {
        bestanden = List.copyOf(bestanden);
    }

    /** Nothing when Git cannot tell it of each of the folders: a build never fails for that. */
    static Optional<Tijdlijn> of(List<Path> content, LocalDate vandaag) {
        LocalDate sinds = vandaag.minusDays(DAYS);
        List<Aanraking> all = new ArrayList<>();
        for (Path folder : content) {
            Optional<Timeline> known = timeline(folder, vandaag.minusDays(DAYS));
            if (known.isEmpty()) {
                return Optional.empty();
            }
            LocalDate since = known.get().since();
            sinds = sinds.isBefore(since) ? since : sinds;
            known.get().files().stream()
                    .flatMap(one -> Aanraking.of(one).stream())
                    .forEach(all::add);
        }
        LocalDate known = sinds;
        Stream<Aanraking> told =
                all.stream()
                        .filter(one -> !one.dag().isBefore(known))
                        .filter(one -> !one.dag().isAfter(vandaag));
        return Optional.of(new Tijdlijn(known, told.sorted(ORDER).toList()));
    }

    private static Optional<Timeline> timeline(Path folder, LocalDate first) {
        try {
            Optional<History> history = History.of(folder);
            try (History open = history.orElse(null)) {
                return open == null ? Optional.empty() : open.timeline(first);
            }
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** All of it as one text, that tells it from any other. */
    String told() {
        return bestanden.stream()
                .map(Aanraking::told)
                .collect(Collectors.joining(" ", sinds + " ", ""));
    }
}
