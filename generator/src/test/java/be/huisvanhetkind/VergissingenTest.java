package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.spec.Spec;
import be.huisvanhetkind.spec.Spec.Example;
import be.huisvanhetkind.taal.Leesbaarheid;
import be.huisvanhetkind.taal.Zin;
import be.huisvanhetkind.taal.Zinnen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every mistake is mended in one try: {@code src/test/spec/vergissingen.md}. {@link Reader} does
 * what is written and nothing else. {@code -Dgolden=write} rewrites what comes out; then read
 * whether each mended file says what its author meant.
 */
class VergissingenTest {
    private static final String KIT = "vergissingen.md";
    private static final Path BASE = Path.of("src/test/resources/uitleg-basis");
    private static final String WELL = "Alles klopt.";

    /** Words of programmers, which a partner does not know. */
    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "(?i)\\b(?:yaml|front matter|parser|syntax|string|null|boolean|array|mapping|sequence|scalar|encoding|utf|byte|regex|token"
                            + "|valide(?:er|ren)|validatie|waarde-?paar|sleutel|attribuut|object|instantie|parameter|exception|indent(?:atie)?|slug)\\b");

    private static final int LONGEST = 22;
    @TempDir private Path root;

    @TestFactory
    Stream<DynamicTest> everyMistakeIsMended() {
        return Spec.tests(KIT, this::mended);
    }

    @Test
    void nineteenOfTwentyAreMendedInOneTry() throws IOException {
        List<Example> all =
                Spec.parse(Files.readAllLines(Path.of("src/test/spec", KIT))).examples();
        List<String> failed =
                all.stream()
                        .filter(one -> !one.expected().endsWith(WELL))
                        .map(Example::title)
                        .toList();
        assertTrue(all.size() >= 120, () -> "only " + all.size());
        assertTrue(failed.size() * 20 <= all.size(), failed::toString);
    }

    /** What a partner reads is short, in plain words, and no harder than a newspaper for all. */
    @Test
    void everyMessageIsShortAndPlain() throws IOException {
        List<Example> all =
                Spec.parse(Files.readAllLines(Path.of("src/test/spec", KIT))).examples();
        List<String> hard =
                all.stream()
                        .flatMap(example -> messages(broken(example)))
                        .distinct()
                        .filter(VergissingenTest::isHard)
                        .toList();
        assertEquals("", String.join("\n", hard));
    }

    private String broken(Example example) {
        BrokenHouse house = fresh();
        Path file = house.content().resolve(example.kind());
        try {
            house.write(
                    example.kind(),
                    bytes(edited(Files.readAllLines(file), example.parts().get(0))));
            return house.check().out();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is said and what to do, without what the author wrote and without the lines. */
    private static Stream<String> messages(String report) {
        return report.lines()
                .filter(line -> line.startsWith("  ") && !line.startsWith("   "))
                .filter(line -> !line.startsWith("  Meer uitleg:"))
                .map(line -> line.strip().replaceAll("“[^”]*”|https?://\\S*", "dit"));
    }

    private static boolean isHard(String message) {
        List<Zin> sentences = Zinnen.of(message);
        return sentences.size() > 4
                || UNKNOWN.matcher(message).find()
                || Leesbaarheid.of(sentences).woordenPerZin() > LONGEST;
    }

    private String mended(Example example) {
        BrokenHouse house = fresh();
        Path file = house.content().resolve(example.kind());
        try {
            List<String> wrong = edited(Files.readAllLines(file), example.parts().get(0));
            house.write(example.kind(), bytes(wrong));
            String said = house.check().out();
            List<String> better = new Reader().obey(wrong, said);
            house.write(example.kind(), bytes(better));
            String after = codes(house.check().out());
            return Stream.of(codes(said), difference(wrong, better), after)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private BrokenHouse fresh() {
        try {
            BrokenHouse house = new BrokenHouse(Files.createTempDirectory(root, "vergissing"));
            BrokenHouse.copy(BASE, house.content());
            return house;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The lines of a file, in which those with a plus come where those with a minus go. */
    private static List<String> edited(List<String> lines, String edits) {
        String goes = lines(edits, "- ");
        String text = String.join("\n", lines) + "\n";
        assertTrue(text.contains(goes.strip()), () -> "not there: " + goes);
        boolean isPart = !text.contains("\n" + goes);
        String from = isPart ? goes.stripTrailing() : goes;
        String to = Spec.text(isPart ? lines(edits, "+ ").stripTrailing() : lines(edits, "+ "));
        return text.replace(from, to).lines().toList();
    }

    private static String lines(String edits, String sign) {
        return edits.lines()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(2) + "\n")
                .collect(Collectors.joining());
    }

    private static String codes(String printed) {
        return printed.contains(WELL)
                ? WELL
                : printed.lines()
                        .filter(line -> line.startsWith("FOUT") || line.startsWith("LET OP"))
                        .map(VergissingenTest::code)
                        .collect(Collectors.joining("\n"));
    }

    /** The code of a finding and its place in the file. */
    private static String code(String head) {
        return head.replaceFirst("^(?:FOUT|LET OP) +(\\S+) .*:(\\d+):\\d+$", "$1 regel $2");
    }

    private static String difference(List<String> from, List<String> to) {
        int same = 0;
        while (same < Math.min(from.size(), to.size()) && from.get(same).equals(to.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(from.size(), to.size()) - same
                && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
        }
        return Stream.concat(
                        from.subList(same, from.size() - end).stream().map(line -> "- " + line),
                        to.subList(same, to.size() - end).stream().map(line -> "+ " + line))
                .collect(Collectors.joining("\n"));
    }

    /** Does what a report says to do with the lines of one file. */
    private static final class Reader {
        private static final String RANGE = "regel (\\d+)(?: tot (\\d+))?";

        List<String> obey(List<String> lines, String report) {
            List<String> now = new ArrayList<>(lines);
            List<String> said = report.lines().toList();
            int free = lines.size();
            for (int at = said.size() - 1; at >= 0; at--) {
                var order =
                        java.util.regex.Pattern.compile(
                                        " *(Schrijf|Haal) "
                                                + RANGE
                                                + " (?:bijvoorbeeld zo:|zo:|weg\\.)")
                                .matcher(said.get(at));
                if (order.matches()) {
                    int first = Integer.parseInt(order.group(2));
                    int last = order.group(3) == null ? first : Integer.parseInt(order.group(3));
                    if (last <= free) {
                        now.subList(first - 1, last).clear();
                        now.addAll(first - 1, better(said.subList(at + 1, said.size())));
                        free = first - 1;
                    }
                }
            }
            return now;
        }

        private static List<String> better(List<String> said) {
            return said.stream()
                    .takeWhile(line -> line.startsWith("    + | "))
                    .map(line -> line.substring(8))
                    .toList();
        }
    }
}
