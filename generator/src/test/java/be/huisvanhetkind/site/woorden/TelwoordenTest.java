package be.huisvanhetkind.site.woorden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.model.Sitetaal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words that a script counts with. */
class TelwoordenTest {
    @Test
    void everyFormIsThereWithAPlaceForTheNumber() {
        assertEquals(
                Map.of("one", "# resultaat", "other", "# resultaten"),
                Telwoorden.of("lijst.resultaten", Woordenboek.NL));
    }

    @Test
    void theWordCountedForHasAPlaceToo() {
        assertEquals(
                "# resultaten voor “$”",
                Telwoorden.of("zoek.resultaten", Woordenboek.NL).get("other"));
    }

    @Test
    void aLanguageWithMoreFormsGivesMore() {
        Woordenboek arabisch =
                new Woordenboek(
                        Sitetaal.AR,
                        Map.of(
                                "x",
                                "{0, plural, zero {niets} two {twee} few {# few} other {# other}}"));
        assertEquals(
                Set.of("zero", "one", "two", "few", "many", "other"),
                Telwoorden.of("x", arabisch).keySet());
        assertEquals("# few", Telwoorden.of("x", arabisch).get("few"));
    }
}
