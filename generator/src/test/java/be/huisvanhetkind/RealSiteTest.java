package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house in {@code content/}, built as a visitor gets it. */
class RealSiteTest {
    /** Stands only in the dossier, so it may stand nowhere on the site. */
    private static final String CANARY = "kanarie-zeldzaamwoord-7q";

    @TempDir static Path folder;

    private static WholeSite site = new WholeSite(Map.of());

    @BeforeAll
    static void build() {
        site = new WholeSite(BuiltHouse.real().site());
    }

    /** For the statement on accessibility, when one asks for it. */
    private static void proef(String soort, List<String> fouten, List<String> wcag) {
        Proefboek.write(soort, site.pages().size(), fouten.size(), wcag);
    }

    @Test
    void theContentHasNoErrors() {
        List<Finding> errors =
                RealHouse.check(RealHouse.CONTENT).findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
        assertEquals(List.of(), errors);
    }

    @Test
    void everyContentTypeIsThereAtLeastTwice() {
        Huis huis = BuiltHouse.real().huis();
        List<String> rare =
                ContentTypes.ALL.stream()
                        .filter(type -> huis.all(type.type()).size() < 2)
                        .map(ContentType::name)
                        .toList();
        assertEquals(List.of(), rare);
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        assertFalse(
                new NuValidator()
                        .errors("<!doctype html><html lang=nl><title>x</title><p id=a><p id=a>")
                        .isEmpty());
        List<String> invalid = site.invalid();
        proef("html", invalid, List.of("1.3.1", "4.1.2"));
        assertEquals(List.of(), invalid);
    }

    @Test
    void everyPageIsWellBuilt() {
        List<String> badlyBuilt = site.badlyBuilt();
        proef("opbouw", badlyBuilt, List.of("1.1.1", "1.3.1", "2.4.4", "2.4.6", "3.1.1"));
        assertEquals(List.of(), badlyBuilt);
    }

    @Test
    void noLinkIsDead() {
        List<String> dead = site.deadLinks();
        proef("koppelingen", dead, List.of("2.4.5"));
        assertEquals(List.of(), dead);
    }

    @Test
    void titlesAreUnique() {
        assertEquals(List.of(), site.doubleTitles());
    }

    @Test
    void everyPageShowsTheSharedLogoNameAndPhone() {
        assertEquals(List.of(), site.withoutBrand("Demerdal"));
    }

    @Test
    void everyPublicItemHasAPage() {
        OpenbaarHuis huis = OpenbaarHuis.of(BuiltHouse.real().huis());
        assertEquals(List.of(), site.missing(huis));
    }

    @Test
    void nothingOfTheDossierReachesTheSite() {
        assertTrue(
                Tree.of(RealHouse.CONTENT.resolve("netwerk")).values().stream()
                        .anyMatch(text -> text.contains(CANARY)),
                "the canary must sit in the dossier");
        assertEquals(List.of(), site.holding(CANARY));
    }

    @Test
    void theSameInputGivesTheSameBytesAnywhere() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        ForkJoinPool oneThread = new ForkJoinPool(1);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Path other = folder.resolve("a folder/elders é");
            oneThread.submit(() -> RealHouse.buildAnew(RealHouse.CONTENT, other)).get();
            assertEquals(Tree.of(BuiltHouse.real().output()), Tree.of(other));
        } finally {
            oneThread.shutdown();
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
