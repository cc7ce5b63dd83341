package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.tijd.Kalender;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar a house reads; the dates are from a paper calendar. */
class KalenderTest {
    @TempDir Path root;

    private Kalender kalender() {
        return RealHouse.check(BrokenHouse.base(root).content()).value().orElseThrow().kalender();
    }

    @Test
    void theTenLegalHolidaysOfBelgiumAndNoOthers() {
        Map<Integer, List<String>> perJaar =
                Map.of(
                        2026,
                        List.of(
                                "01-01", "04-06", "05-01", "05-14", "05-25", "07-21", "08-15",
                                "11-01", "11-11", "12-25"),
                        2027,
                        List.of(
                                "01-01", "03-29", "05-01", "05-06", "05-17", "07-21", "08-15",
                                "11-01", "11-11", "12-25"));
        Kalender kalender = kalender();
        perJaar.forEach(
                (jaar, dagen) ->
                        assertEquals(
                                dagen.stream()
                                        .map(dag -> LocalDate.parse(jaar + "-" + dag))
                                        .toList(),
                                kalender.feestdagen().keySet().stream()
                                        .filter(dag -> dag.getYear() == jaar)
                                        .sorted()
                                        .toList()));
    }

    @Test
    void holidaysHaveDutchNames() {
        Kalender kalender = kalender();
        assertEquals("Kerstmis", kalender.feestdagen().get(LocalDate.of(2026, 12, 25)));
        assertEquals("Tweede paasdag", kalender.feestdagen().get(LocalDate.of(2027, 3, 29)));
    }

    @Test
    void schoolHolidaysAreThoseOfTheListWithTheirFirstAndLastDay() {
        Kalender kalender = kalender();
        assertFalse(kalender.isSchoolvakantie(LocalDate.of(2026, 12, 20)));
        assertTrue(kalender.isSchoolvakantie(LocalDate.of(2026, 12, 21)));
        assertTrue(kalender.isSchoolvakantie(LocalDate.of(2027, 1, 3)));
        assertFalse(kalender.isSchoolvakantie(LocalDate.of(2027, 1, 4)));
    }
}
