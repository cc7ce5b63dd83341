package be.huisvanhetkind.taal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UitdrukkingenTest {
    private static final Uitdrukkingen<String> SET =
            Uitdrukkingen.of(
                    Map.of(
                            "zo snel mogelijk", "snel",
                            "zo snel", "half",
                            "kansarm", "arm",
                            "d.w.z.", "afkorting",
                            "LOK", "hoofdletters",
                            "co-creatie", "streepje",
                            "één-op-één", "accent",
                            "baby's", "apostrof",
                            " – ", "niets"));

    private static String in(String text) {
        return SET.in(text).stream()
                .map(found -> found.vanaf() + " " + found.woorden() + "=" + found.betekenis())
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "We bellen zo snel mogelijk. # 10 zo snel mogelijk=snel",
                "Zo  Snel mogelijk # 0 Zo  Snel mogelijk=snel",
                "zo snel, mogelijk # 0 zo snel=half",
                "zo snel # 0 zo snel=half",
                "zo # ''",
                "kansarm, Kansarm; kansarme # 0 kansarm=arm | 9 Kansarm=arm",
                "onkansarm # ''",
                "(kansarm/kwetsbaar) # 1 kansarm=arm",
                "gratis, d.w.z. niets # 8 d.w.z.=afkorting",
                "gratis, D.W.Z niets # 8 D.W.Z=afkorting",
                "dwz # ''",
                "het LOK # 4 LOK=hoofdletters",
                "LOK-overleg # 0 LOK=hoofdletters",
                "een lok haar, Lok # ''",
                "co-creatie co creatie cocreatie # 0 co-creatie=streepje | 11 co creatie=streepje",
                "één-op-één # 0 één-op-één=accent",
                "twee baby’s # 5 baby’s=apostrof",
                "'' # ''",
                "zo snel zo snel mogelijk # 0 zo snel=half | 8 zo snel mogelijk=snel"
            })
    void findsWholeWords(String text, String found) {
        assertEquals(found, in(text));
    }

    @Test
    void anEmptySetFindsNothing() {
        assertEquals(0, Uitdrukkingen.of(Map.of()).in("Een tekst.").size());
    }
}
