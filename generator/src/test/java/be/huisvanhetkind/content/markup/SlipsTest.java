package be.huisvanhetkind.content.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips in a text are looked for in this program itself, so no line may take long. */
class SlipsTest {
    private static final int LONG = 60_000;

    /** Mostly a few hundredths; a search that begins again at every sign takes a minute. */
    private static final Duration MOST = Duration.ofSeconds(4);

    private static int slips(String text) {
        return Slips.in(new Body("f.md", text, 1, finding -> {})).size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[",
                "{{a",
                "{{ a-",
                "{%",
                "==a ",
                "== ",
                "Ã ",
                "- a - ",
                "- a; - ",
                "[a] (",
                "[a](/",
                "[caption",
                "[a_",
                "a_",
                "include::",
                "#",
                "`",
                "    a",
                "\u200b",
                "â€"
            })
    void aLineOfBeginningsIsReadInTheTimeOfItsLength(String piece) {
        String line = piece.repeat(LONG / piece.length());
        long before = cpu();
        slips(line);
        slips(("x\n" + piece + "\n").repeat(LONG / (piece.length() + 3)));
        Duration took = Duration.ofNanos(cpu() - before);
        assertTrue(took.compareTo(MOST) < 0, took.toString());
    }

    @Test
    void marksOfOtherSystemsAreStillSeen() {
        assertEquals(1, slips("Zie [[Speelplein]]."));
        assertEquals(1, slips("{{ naam }}"));
        assertEquals(1, slips("{% include a %}"));
        assertEquals(0, slips("Een [lijst] en {een haak}."));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
