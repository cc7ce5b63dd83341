package be.huisvanhetkind.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeestdagenTest {
    @Test
    void easterAsOnAPaperCalendarTheEarliestAndTheLatestIncluded() {
        Stream.of(
                        "1818-03-22",
                        "1943-04-25",
                        "1961-04-02",
                        "1981-04-19",
                        "2000-04-23",
                        "2008-03-23",
                        "2011-04-24",
                        "2024-03-31",
                        "2025-04-20",
                        "2026-04-05",
                        "2027-03-28",
                        "2028-04-16",
                        "2038-04-25",
                        "2049-04-18",
                        "2076-04-19",
                        "2285-03-22")
                .map(LocalDate::parse)
                .forEach(day -> assertEquals(day, Feestdagen.pasen(day.getYear())));
    }
}
