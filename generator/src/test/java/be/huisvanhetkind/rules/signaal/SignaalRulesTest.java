package be.huisvanhetkind.rules.signaal;

import static be.huisvanhetkind.rules.Proefhuis.places;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaalRulesTest {
    @TempDir Path folder;

    private List<String> check(String status, String voortgang, String... velden) {
        Proefhuis house =
                Proefhuis.erkend(folder)
                        .add(
                                "netwerk/signalen/opvang.md",
                                "titel: Geen opvang",
                                "status: " + status,
                                "soort: hiaat",
                                "richting: lokaal-bestuur",
                                "voortgang: " + voortgang,
                                String.join("\n", velden));
        return places(SignaalZonderTerugkoppeling.check(house.now()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beantwoord", "afgesloten"})
    void whoGaveASignalHearsWhatHappened(String voortgang) {
        assertEquals(List.of("opvang.md:6"), check("gepubliceerd", voortgang));
        assertEquals(
                List.of(), check("gepubliceerd", voortgang, "terugkoppeling: We zoeken een zaal."));
        assertEquals(List.of(), check("concept", voortgang));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nieuw", "besproken", "actie"})
    void aSignalUnderWayMayWait(String voortgang) {
        assertEquals(List.of(), check("gepubliceerd", voortgang));
    }

    @Test
    void aHouseWithoutSignalsIsFine() {
        Proefhuis house = Proefhuis.erkend(folder);
        assertEquals(List.of(), places(SignaalZonderTerugkoppeling.check(house.now())));
    }
}
