package be.huisvanhetkind.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A specification by example, in one readable Markdown file. An example is a fenced block of six
 * backticks; a line with a single dot separates its parts, and the last part is what must come out.
 * {@code -Dgolden=write} rewrites those last parts; the difference is then read like code.
 *
 * @param lines the file
 * @param examples in the order of the file
 */
public record Spec(List<String> lines, List<Example> examples) {
    private static final String FENCE = "``````";
    private static final Pattern SPECIAL = Pattern.compile("⟨(?:(\\d+)×([^⟩]*)|([0-9A-F ]+))⟩");

    /**
     * One example.
     *
     * @param kind the word behind the fence
     * @param line of its fence, from 1
     * @param expectedLine of the first line of its last part, from 1
     */
    public record Example(
            int number,
            String kind,
            String title,
            int line,
            List<String> parts,
            String expected,
            int expectedLine) {
        void check(Function<Example, String> actual) {
            assertEquals(expected, actual.apply(this));
        }
    }

    public static Spec parse(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        String title = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                title = line.replaceFirst("^#+ ", "");
            } else if (line.startsWith(FENCE)) {
                int start = i;
                List<String> parts = new ArrayList<>();
                List<String> part = new ArrayList<>();
                int expectedLine = i + 2;
                for (i++; !lines.get(i).equals(FENCE); i++) {
                    if (lines.get(i).equals(".")) {
                        parts.add(String.join("\n", part));
                        part.clear();
                        expectedLine = i + 2;
                    } else {
                        part.add(lines.get(i));
                    }
                }
                examples.add(
                        new Example(
                                examples.size() + 1,
                                line.substring(FENCE.length()).strip(),
                                title,
                                start + 1,
                                parts,
                                String.join("\n", part),
                                expectedLine));
            }
        }
        return new Spec(lines, examples);
    }

    /** One test for each example of a file: what comes out must be its last part. */
    public static Stream<DynamicTest> tests(String name, Function<Example, String> actual) {
        Path file = Path.of("src/test/spec").resolve(name);
        Spec spec = parse(readLines(file));
        if ("write".equals(System.getProperty("golden"))) {
            write(file, spec, actual);
            spec = parse(readLines(file));
        }
        return spec.examples.stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        "%d %s (line %d)"
                                                .formatted(
                                                        example.number,
                                                        example.title,
                                                        example.line),
                                        () -> example.check(actual)));
    }

    private static void write(Path file, Spec spec, Function<Example, String> actual) {
        List<String> lines = new ArrayList<>(spec.lines);
        for (int i = spec.examples.size() - 1; i >= 0; i--) {
            Example example = spec.examples.get(i);
            int from = example.expectedLine - 1;
            int to = from;
            while (!lines.get(to).equals(FENCE)) {
                to++;
            }
            lines.subList(from, to).clear();
            String result = actual.apply(example);
            lines.addAll(from, result.isEmpty() ? List.of() : List.of(result.split("\n", -1)));
        }
        try {
            Files.write(file, lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> readLines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The bytes a text of a specification stands for: {@code ⟨00 0D⟩} is these bytes, {@code
     * ⟨3×ab⟩} is {@code ababab}.
     */
    public static byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Matcher matcher = SPECIAL.matcher(text);
        int from = 0;
        while (matcher.find()) {
            out.writeBytes(text.substring(from, matcher.start()).getBytes(StandardCharsets.UTF_8));
            out.writeBytes(
                    matcher.group(1) == null
                            ? HexFormat.ofDelimiter(" ").parseHex(matcher.group(3))
                            : repeat(matcher.group(2), matcher.group(1)));
            from = matcher.end();
        }
        out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] repeat(String text, String times) {
        return text.replace("⏎", "\n")
                .repeat(Integer.parseInt(times))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The same as text. */
    public static String text(String text) {
        return new String(bytes(text), StandardCharsets.UTF_8);
    }
}
