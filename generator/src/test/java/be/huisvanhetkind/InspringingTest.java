package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code that is indented far is a method, or a local, that has no name yet. */
class InspringingTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int DEEP = 40;
    private static final int TOO_DEEP = 60;

    /**
     * How many deep lines are left. It may only fall: whoever takes one away lowers it, and whoever
     * needs one more gives a name to another first.
     */
    private static final int LEFT = 440;

    /** Commands and the folder of the output wait for their turn; this too may only fall. */
    private static final int TOO_DEEP_LEFT = 0;

    @Test
    void onlyFewLinesAreDeep() throws IOException {
        assertAtMost(LEFT, linesFrom(DEEP));
    }

    @Test
    void noMoreLinesAreTooDeep() throws IOException {
        assertAtMost(TOO_DEEP_LEFT, linesFrom(TOO_DEEP));
    }

    @Test
    void aPlantedDeepLineIsSeen() {
        String line = " ".repeat(DEEP) + "deep();";
        assertEquals(List.of(line), deep("class A {\n" + line + "\n}", DEEP));
        assertEquals(List.of(), deep("class A {\n" + line.substring(1) + "\n}", DEEP));
    }

    @Test
    void aTextBlockMayStandAnywhere() {
        String line = " ".repeat(TOO_DEEP) + "deep();";
        String block = "String text = \"\"\"\n" + line + "\n\"\"\";\n";
        assertEquals(List.of(), deep(block, TOO_DEEP));
        assertEquals(List.of(line), deep(block + line, TOO_DEEP));
    }

    private static void assertAtMost(int most, List<String> lines) {
        assertTrue(
                lines.size() <= most, () -> lines.size() + " lines: " + String.join("\n", lines));
    }

    private static List<String> linesFrom(int columns) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                deep(Files.readString(file), columns).forEach(line -> found.add(file + line));
            }
        }
        return found;
    }

    /** What stands at these columns or further, outside of text blocks. */
    private static List<String> deep(String java, int columns) {
        List<String> found = new ArrayList<>();
        boolean isText = false;
        for (String line : java.lines().toList()) {
            if (!isText && !line.isBlank() && line.startsWith(" ".repeat(columns))) {
                found.add(line);
            }
            isText ^= line.split("\"\"\"", -1).length % 2 == 0;
        }
        return found;
    }
}
