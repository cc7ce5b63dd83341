package be.huisvanhetkind.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.rules.Proefhuis;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkKapotTest {
    @TempDir private Path folder;
    private Proefhuis huis;

    @BeforeEach
    void aHouse() {
        huis = Proefhuis.klein(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/aanbod/babbelcafe/",
                "/aanbod/babbelcafe/#inh-zo-gaat-het",
                "/aanbod/babbelcafe/?x=1",
                "/aanbod/babbelcafe/index.html",
                "/agenda/#morgen",
                "/404.html",
                "/media/logo.svg",
                "/assets/site.css",
                "/nieuws/open-deur/",
                "#inh-hier",
                "#inh-zelf",
                "https://x.example/niets/",
            })
    void aLinkThatArrivesIsGood(String doel) {
        bouw(doel);
        assertEquals(List.of(), kapot());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aanbod/babelcafe/",
                "/aanbod/babbelcafe",
                "/aanbod/babbelcafe/#inh-niets",
                "/niets.html",
                "/media/niets.svg",
                "/nieuws/concept/",
                "#inh-niets",
            })
    void aLinkThatArrivesNowhereIsFound(String doel) {
        bouw(doel);
        assertEquals(List.of("link-kapot nieuws/open-deur.md:9:2"), kapot());
    }

    private void bouw(String doel) {
        huis.nieuws("[Ga mee](" + doel + ")\n\n## Hier\n\n<span id=\"inh-zelf\">Zelf</span> ")
                .replace(
                        "partners/kompas/aanbod/babbelcafe.md",
                        "\n---\n",
                        "\n---\n\n## Zo gaat het\n");
    }

    private List<String> kapot() {
        OpenbaarHuis openbaar = OpenbaarHuis.of(huis.now());
        return AddressCheck.all(Site.of(openbaar, BaseUrl.ROOT), openbaar).stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }
}
