package be.huisvanhetkind.site.woorden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DagenEnTijdenTest {
    @Test
    void hoursAreSaidWithoutZeros() {
        assertEquals(
                "9 tot 12 uur",
                TijdWoorden.of(LocalTime.of(9, 0), LocalTime.of(12, 0), Woordenboek.NL));
        assertEquals(
                "13.30 tot 16 uur",
                TijdWoorden.of(LocalTime.of(13, 30), LocalTime.of(16, 0), Woordenboek.NL));
        assertEquals("9.05 uur", TijdWoorden.uur(LocalTime.of(9, 5), Woordenboek.NL));
    }

    @Test
    void aDateIsWrittenInFull() {
        assertEquals(
                "dinsdag 24 november 2026",
                DagWoorden.voluit(LocalDate.of(2026, 11, 24), Woordenboek.NL));
    }

    @Test
    void theLastTwoOfAListAreJoined() {
        assertEquals("", Opsomming.en(List.of(), Woordenboek.NL));
        assertEquals("Frans", Opsomming.en(List.of("Frans"), Woordenboek.NL));
        assertEquals(
                "Frans, Engels en Turks",
                Opsomming.en(List.of("Frans", "Engels", "Turks"), Woordenboek.NL));
    }

    @Test
    void numbersAreGroupedAsInFlanders() {
        assertEquals("1.250", Getallen.of(new BigDecimal("1250"), Woordenboek.NL));
        assertEquals("2,5", Getallen.of(new BigDecimal("2.50"), Woordenboek.NL));
        assertEquals("1.000.000", Getallen.of(new BigDecimal("1000000"), Woordenboek.NL));
    }

    @Test
    void aSentenceEndsOnce() {
        assertEquals("Bel ons.", Tekens.zin("bel ons", "nl"));
        assertEquals("Kom je?", Tekens.zin("Kom je?", "nl"));
    }
}
