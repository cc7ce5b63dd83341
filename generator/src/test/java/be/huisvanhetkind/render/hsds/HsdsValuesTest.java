package be.huisvanhetkind.render.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Leeftijd;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HsdsValuesTest {
    /** As another program makes them (uuid5 of Python). */
    @Test
    void aNameHasTheUuidThatOthersGiveIt() {
        assertEquals(
                "de5011b5-93df-52ff-9244-39d373c4a33b",
                NaamUuid.of("https://huis.example/#aanbod/babbelcafe").toString());
    }

    /** Months, told in years, are the same months again. */
    @Test
    void everyAgeCanBeReadBack() {
        for (int month = 0; month <= Leeftijd.OUDST; month++) {
            Leeftijd one = new Leeftijd(Place.start("f.md"), month, month);
            assertEquals(month, months(Jaren.min(one).orElseThrow()));
            assertEquals(month, months(Jaren.max(one).orElseThrow()));
        }
    }

    private static int months(BigDecimal years) {
        return years.multiply(BigDecimal.valueOf(12)).intValue();
    }

    @Test
    void pregnancyIsNoYear() {
        Leeftijd zwanger = new Leeftijd(Place.start("f.md"), -9, -1);
        assertEquals("", Jaren.min(zwanger).map(Object::toString).orElse(""));
        assertEquals("", Jaren.max(zwanger).map(Object::toString).orElse(""));
        Leeftijd tot = new Leeftijd(Place.start("f.md"), -9, 35);
        assertEquals(BigDecimal.ZERO, Jaren.min(tot).orElseThrow());
        assertEquals(new BigDecimal("2.99"), Jaren.max(tot).orElseThrow());
    }

    /** The last Sundays of October and of March. */
    @Test
    void aYearHasTwoHalves() {
        LocalDate van = LocalDate.of(2026, 10, 25);
        LocalDate lente = LocalDate.of(2027, 3, 28);
        assertEquals(van, Helft.of(LocalDate.of(2026, 11, 30)).van());
        assertEquals(van, Helft.of(van).van());
        assertEquals(lente, Helft.of(lente).van());
        assertEquals(lente.minusDays(1), Helft.of(van).tot());
        assertEquals(
                List.of("09:00+01:00", "09:00+02:00"),
                Helft.between(lente.minusDays(1), lente).stream()
                        .map(helft -> helft.time(java.time.LocalTime.of(9, 0)))
                        .toList());
    }
}
