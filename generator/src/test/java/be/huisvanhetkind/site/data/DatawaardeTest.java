package be.huisvanhetkind.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** A moment is written as the formatter of Java does, also where the clock changes. */
class DatawaardeTest {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    @Test
    void everyQuarterOfThreeYearsIsWrittenAsJavaWritesIt() {
        LocalDateTime end = LocalDateTime.of(2029, 12, 31, 23, 59);
        for (LocalDateTime one = LocalDateTime.of(2027, 1, 1, 0, 0);
                one.isBefore(end);
                one = one.plusMinutes(15)) {
            String java = ISO.format(one.atZone(ZoneId.of("Europe/Brussels")));
            assertEquals(java, Datawaarde.moment(one));
        }
    }

    @Test
    void theHourThatSummerTimeSkipsIsAnHourLater() {
        LocalDateTime skipped = LocalDateTime.of(2027, 3, 28, 2, 30);
        assertEquals("2027-03-28T03:30:00+02:00", Datawaarde.moment(skipped));
    }
}
