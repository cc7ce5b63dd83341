package be.huisvanhetkind.site.woorden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Prijssoort;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrijsWoordenTest {
    private static Prijs prijs(String bedrag, String per, String kansentarief) {
        return new Prijs(
                Place.start("x.md"),
                Prijssoort.BETALEND,
                Optional.of(bedrag).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                Optional.of(per).filter(text -> !text.isEmpty()),
                Optional.of(kansentarief).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                false,
                Optional.empty());
    }

    @Test
    void theReducedPriceIsNamed() {
        assertEquals(
                "10 euro per jaar, 2 euro met kansentarief",
                PrijsWoorden.kort(prijs("10", "per jaar", "2"), Woordenboek.NL));
    }

    @Test
    void perIsWrittenOnce() {
        assertEquals(
                "10 euro per jaar", PrijsWoorden.kort(prijs("10", "jaar", ""), Woordenboek.NL));
        assertEquals(
                "15 euro voor zes avonden",
                PrijsWoorden.kort(prijs("15", "voor zes avonden", ""), Woordenboek.NL));
    }

    @Test
    void centsComeInPairs() {
        assertEquals("2,50 euro", PrijsWoorden.kort(prijs("2.5", "", ""), Woordenboek.NL));
        assertEquals("3 euro", PrijsWoorden.kort(prijs("3.00", "", ""), Woordenboek.NL));
    }

    @Test
    void anUnknownPriceIsNotCalledFree() {
        assertEquals("je betaalt iets", PrijsWoorden.kort(prijs("", "", ""), Woordenboek.NL));
    }
}
