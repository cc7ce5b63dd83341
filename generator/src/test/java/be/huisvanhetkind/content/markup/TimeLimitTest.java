package be.huisvanhetkind.content.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    private static Body body(int length) {
        return new Body("a.md", "a".repeat(length), 1, finding -> {});
    }

    @Test
    void workThatNeverEndsGivesNothing() {
        CountDownLatch never = new CountDownLatch(1);
        Optional<String> result =
                TimeLimit.within(
                        Duration.ofMillis(20),
                        () -> {
                            never.await();
                            return "never";
                        });
        assertEquals(Optional.empty(), result);
    }

    @Test
    void workThatEndsGivesItsResult() {
        assertEquals(Optional.of("x"), TimeLimit.within(TimeLimit.LIMIT, () -> "x"));
    }

    @Test
    void aFaultOfOurOwnIsNotHidden() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        TimeLimit.within(
                                TimeLimit.LIMIT,
                                () -> {
                                    throw new IllegalArgumentException("ours");
                                }));
    }

    @Test
    void onlyLongTextsNeedIt() {
        assertFalse(TimeLimit.isNeeded(body(400)));
        assertTrue(TimeLimit.isNeeded(body(10_000)));
    }
}
