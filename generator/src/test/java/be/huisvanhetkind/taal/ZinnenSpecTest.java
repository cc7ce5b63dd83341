package be.huisvanhetkind.taal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.spec.Spec;
import be.huisvanhetkind.spec.Spec.Example;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where sentences end: {@code src/test/spec/zinnen.md}. */
class ZinnenSpecTest {
    @TestFactory
    Stream<DynamicTest> sentences() {
        return Spec.tests("zinnen.md", ZinnenSpecTest::split);
    }

    private static String split(Example example) {
        return Zinnen.of(example.parts().get(0).replace('⏎', '\n')).stream()
                .map(zin -> zin.tekst().replace('\n', '⏎'))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aSentenceKnowsWhereItBeginsAndHowManyWordsItHas() {
        assertEquals(
                List.of(new Zin("Kom langs.", 1, 2), new Zin("Bel 013 00 12 34.", 12, 5)),
                Zinnen.of(" Kom langs. Bel 013 00 12 34. "));
    }

    @Test
    void aTextWithoutWordsHasNoSentences() {
        assertEquals(List.of(), Zinnen.of(""));
        assertEquals(List.of(), Zinnen.of(" . ? – "));
    }

    @Test
    void aMillionWordsTakeLessThanASecond() {
        String text =
                "Bij ons kun je terecht met al je vragen, bv. als je baby veel huilt. Bel 013 00 12 34. "
                        .repeat(50_000);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long begin = clock.getCurrentThreadCpuTime();
            assertEquals(1_000_000, Leesbaarheid.of(Zinnen.of(text)).woorden());
            best = Math.min(best, clock.getCurrentThreadCpuTime() - begin);
        }
        long milliseconds = best / 1_000_000;
        assertTrue(milliseconds < 1_000, () -> milliseconds + " ms");
    }

    @Test
    void onlyMarksOfAllSortsTakeLinearTime() {
        for (String marks : List.of("!", "(", ". ", "a.", "’", "\n ", "1. ", "A. ", "?”", "…x")) {
            String text = marks.repeat(30_000);
            assertTrue(Zinnen.of(text).size() <= text.length(), marks);
        }
    }
}
