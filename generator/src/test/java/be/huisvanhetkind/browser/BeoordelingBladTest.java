package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.beoordeling.BeoordelingBlad;
import be.huisvanhetkind.beoordeling.Wijzigingsverslag;
import be.huisvanhetkind.beoordeling.Wijzigingsverslag.Fout;
import be.huisvanhetkind.verschil.Gewicht;
import be.huisvanhetkind.verschil.Lot;
import be.huisvanhetkind.verschil.PartnerVerschil;
import be.huisvanhetkind.verschil.StukVerschil;
import be.huisvanhetkind.verschil.Verschil;
import be.huisvanhetkind.verschil.Verschillen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page with before and after: on a phone and wide, without script, in light and in dark. */
@InBrowser
class BeoordelingBladTest {
    private static final String WIDTH =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String HOSTILE =
            "</style><script>window.kwaad = 1</script><img src=x onerror=alert(1)> ";

    @TempDir Path folder;

    private static String page() throws IOException {
        Verschil uren =
                new Verschil(
                        Gewicht.WANNEER_EN_WAAR,
                        "uren",
                        "Op woensdag begint het om 9.30 uur in plaats van om 9 uur.",
                        "woensdag van 9 tot 12 uur",
                        "woensdag van 9.30 tot 12 uur");
        Verschil titel =
                new Verschil(
                        Gewicht.WOORDEN,
                        "titel",
                        "Heet voortaan “" + HOSTILE.repeat(9) + "”.",
                        HOSTILE,
                        "");
        StukVerschil stuk =
                new StukVerschil(
                        "aanbod",
                        "babbelcafe",
                        HOSTILE,
                        "/aanbod/babbelcafe/",
                        Lot.VERANDERD,
                        List.of(uren, titel));
        Verschillen all =
                new Verschillen(List.of(new PartnerVerschil("kompas", "Kompas", List.of(stuk), 2)));
        Fout fout =
                new Fout(
                        "keuze-onbekend",
                        "content/partners/kompas/aanbod/babbelcafe.md",
                        14,
                        HOSTILE);
        String tokens = Files.readString(Path.of("../assets/tokens.css"));
        return new BeoordelingBlad(tokens)
                .write(new Wijzigingsverslag(all, List.of(fout), Optional.empty(), ""));
    }

    @Test
    void everyoneCanReadItAndItDoesNothing(Chromium chromium) throws IOException {
        Files.writeString(folder.resolve("index.html"), page());
        for (Screen screen :
                List.of(
                        Screen.NARROW,
                        Screen.PHONE.dark(),
                        Screen.DESKTOP,
                        Screen.DESKTOP.withForcedColors())) {
            try (SiteServer server = SiteServer.bare(folder);
                    Visit visit = chromium.visit(server, screen)) {
                visit.go("/");
                assertEquals(List.of(), Axe.violations(visit.page()), screen::toString);
                assertEquals(0, visit.page().evaluate(WIDTH), screen::toString);
                assertEquals(true, visit.page().evaluate("() => window.kwaad === undefined"));
                assertEquals(List.of(), visit.elsewhere());
            }
        }
    }
}
