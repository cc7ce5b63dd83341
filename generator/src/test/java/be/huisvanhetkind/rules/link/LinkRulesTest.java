package be.huisvanhetkind.rules.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRulesTest {
    @TempDir private Path folder;
    private Proefhuis huis;

    @BeforeEach
    void aHouse() {
        huis = Proefhuis.klein(folder, "link");
    }

    @Test
    void anAddressWithoutHttpsIsFoundInTextsAndFields() {
        huis.nieuws(
                        "[Een](http://x.example/), [twee](https://x.example/) en [drie](mailto:a@x.example).")
                .replace(
                        "partners/kompas/partner.md",
                        "  email:",
                        "  website: http://kompas.example/\n  email:");
        assertEquals(
                List.of(
                        "link-zonder-https nieuws/open-deur.md:9:2",
                        "link-zonder-https partners/kompas/partner.md:9:12"),
                huis.columns());
    }

    @ParameterizedTest
    @CsvSource({
        "?utm_source=brief, ''",
        "?utm_source=brief&dag=za, ?dag=za",
        "?dag=za&utm_source=brief&utm_medium=mail, ?dag=za",
        "?dag=za&fbclid=Abc&uur=10#tuin, ?dag=za&uur=10#tuin",
        "?gclid=1#tuin, #tuin",
        "?mc_eid=1&mc_cid=2, ''",
        "?UTM_Campaign=1, ''",
    })
    void whatFollowsPeopleIsTakenOffTheAddress(String query, String left) {
        huis.nieuws("[Een](https://x.example/a" + query + ")");
        assertEquals(List.of("link-met-volgcodes nieuws/open-deur.md:9:2"), huis.columns());
        assertEquals(
                "https://x.example/a" + left,
                LinkMetVolgcodes.zonder("https://x.example/a" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?dag=za", "?utm=1", "#utm_source=1", "?mijn_utm_source=1", ""})
    void anotherQueryStays(String query) {
        huis.nieuws("[Een](https://x.example/a" + query + ")");
        assertEquals(List.of(), huis.columns());
    }

    @Test
    void onlyAWebAddressHasCodesThatFollow() {
        huis.nieuws(
                "[Een](mailto:a@x.example?utm_source=brief) en [twee](HTTPS://x.example/?utm_source=1)");
        assertEquals(List.of("nieuws/open-deur.md:9"), huis.findings("link-met-volgcodes"));
    }
}
