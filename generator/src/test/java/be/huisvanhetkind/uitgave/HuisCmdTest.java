package be.huisvanhetkind.uitgave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be known of {@code huis.cmd} where there is no Windows. */
class HuisCmdTest {
    private static final Pattern JUMP =
            Pattern.compile("(?i)\\b(?:goto|call)\\s+:?([a-z_]+)(?=[\\s)]|$)");

    private String text = "";

    @BeforeEach
    void read() throws IOException {
        byte[] bytes = Files.readAllBytes(BuiltHouse.ROOT.resolve("huis.cmd"));
        text = new String(bytes, StandardCharsets.US_ASCII);
        for (byte one : bytes) {
            assertTrue(one > 0, "before chcp only ASCII is read well: " + one);
        }
    }

    private List<String> lines() {
        return text.lines().map(String::strip).toList();
    }

    @Test
    void everyJumpHasALabelAndEveryLabelAJump() {
        Set<String> labels =
                lines().stream()
                        .filter(line -> line.startsWith(":"))
                        .map(line -> line.substring(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> jumps =
                lines().stream()
                        .filter(line -> !line.startsWith("rem") && !line.startsWith(">&2 echo"))
                        .flatMap(line -> JUMP.matcher(line).results())
                        .map(jump -> jump.group(1))
                        .filter(name -> !name.equals("mvn"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(labels, jumps);
    }

    @Test
    void linesEndAsWindowsReadsThem() throws IOException {
        assertEquals(text.lines().count(), text.split("\r\n", -1).length - 1L);
        assertTrue(
                Files.readString(BuiltHouse.ROOT.resolve(".gitattributes"))
                        .contains("*.cmd text eol=crlf\n"));
    }

    @Test
    void whoClicksGetsTheEditor() {
        assertTrue(lines().contains("call :begin serve --open"));
        assertTrue(lines().contains("if defined HUIS_KLIK pause"));
    }

    @Test
    void aReleasedProgramIsNeverBuilt() {
        int start = lines().indexOf("if defined HUIS_UITGAVE goto start");
        assertTrue(start > 0 && start < lines().indexOf(":kijk"), "before Maven is looked for");
    }
}
