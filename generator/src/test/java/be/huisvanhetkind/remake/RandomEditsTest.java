package be.huisvanhetkind.remake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.output.RecipeFailed;
import be.huisvanhetkind.render.papier.FlyerFormat;
import be.huisvanhetkind.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/**
 * A build that makes again only what changed gives the site that a build from nothing gives, after
 * every edit of a long row. A failure tells the seed and all edits; the same seed gives them again:
 * {@code -Dseed=20261129 -Dedits=300}.
 */
class RandomEditsTest {
    private static final int ROUNDS = Integer.getInteger("edits", 60);
    private static final long SEED = Long.getLong("seed", 20261129);

    @TempDir private Path folder;

    @Test
    void afterEveryEditTheSiteIsWhatABuildFromNothingGives() throws IOException {
        Row row = new Row(new Workbench(EditedHouse.in(folder)), Edits::any, SEED);
        for (int round = 0; round < ROUNDS; round++) {
            row.next();
        }
        assertTrue(
                row.built > ROUNDS * 2 / 3, () -> "only " + row.built + " built: " + row.story());
    }

    /** The planted fault: its recipe keeps what was read when it was laid out. */
    private record Keeper() implements Format {
        private static final String PATH = "bewaard.txt";

        @Override
        public boolean mayHave(String path) {
            return path.equals(PATH);
        }

        @Override
        public List<OutputFile> files(Site site) {
            List<Partner> partners = site.index().partners();
            return List.of(
                    new OutputFile(
                            PATH,
                            () ->
                                    partners.stream()
                                            .map(Partner::titel)
                                            .toList()
                                            .toString()
                                            .getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aRecipeThatKeepsWhatWasReadIsCaught() throws IOException {
        Workbench bench = new Workbench(EditedHouse.in(folder, new Keeper()));
        Row row = new Row(bench, ContentEdits::title, SEED);
        AssertionFailedError caught =
                assertThrows(
                        AssertionFailedError.class,
                        () -> {
                            for (int round = 0; round < ROUNDS; round++) {
                                row.next();
                            }
                        });
        String story = String.valueOf(caught.getMessage());
        assertTrue(story.startsWith("[" + Keeper.PATH + "]"), story);
    }

    /** A row of edits, each followed by a build. */
    static final class Row {
        private static final int PART = 20;

        private final Workbench bench;
        private final Edits.Kind kind;
        private final long seed;
        private final Random dice;
        private final List<String> edits = new ArrayList<>();
        int built;

        Row(Workbench bench, Edits.Kind kind, long seed) {
            this.bench = bench;
            this.kind = kind;
            this.seed = seed;
            this.dice = new Random(seed);
        }

        void next() throws IOException {
            int round = edits.size();
            edits.add(round == 0 ? "the first build" : kind.on(bench, dice));
            Map<String, String> before = bench.house.standing();
            Optional<Map<String, String>> whole = Optional.empty();
            Outcome<Optional<OpenbaarHuis>> read = bench.house.read();
            Optional<OpenbaarHuis> house = read.value();
            if (house.isPresent()) {
                whole = whole(house.get(), round);
                boolean stands = bench.house.build(house.get(), wanted(round)).stands();
                assertEquals(whole.isPresent(), stands, this::story);
            }
            compare(whole.orElse(before), bench.house.standing());
            if (whole.isPresent()) {
                bench.keep();
                built++;
            } else {
                edits.set(round, edits.get(round) + " (refused) " + errors(read));
                bench.undo();
            }
        }

        /** All formats in a third of the rounds: sheets of paper take long. */
        private static Predicate<Format> wanted(int round) {
            return format -> round / PART % 3 == 0 || !(format instanceof FlyerFormat);
        }

        private Optional<Map<String, String>> whole(OpenbaarHuis house, int round) {
            try {
                return Optional.of(
                        bench.house.whole(house, wanted(round), round % PART != PART - 1));
            } catch (RecipeFailed failed) {
                return Optional.empty();
            }
        }

        private void compare(Map<String, String> wanted, Map<String, String> there) {
            if (!wanted.equals(there)) {
                TreeSet<String> wrong = new TreeSet<>();
                Stream.concat(wanted.keySet().stream(), there.keySet().stream())
                        .filter(
                                path ->
                                        !wanted.getOrDefault(path, "absent")
                                                .equals(there.getOrDefault(path, "absent")))
                        .forEach(wrong::add);
                fail(wrong + "\n" + story());
            }
        }

        private static String errors(Outcome<?> read) {
            return read.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .limit(3)
                    .map(Finding::message)
                    .toList()
                    .toString();
        }

        private String story() {
            return "seed " + seed + "\n" + String.join("\n", edits);
        }
    }
}
