package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.redactie.Privacyverklaring;
import be.huisvanhetkind.model.redactie.Privacyverklaring.Hosting;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Blok;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Tabel;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statement on privacy. What the site itself does is the same for every house, so it is written
 * here, and a test holds every sentence against the files of a whole site; what people do stands in
 * the content.
 */
public final class PrivacyPages {
    private static final Blok SITE =
            Fiches.zinnen(
                    "Wat deze site niet doet",
                    List.of(
                            "Ze plaatst geen cookies. Daarom vragen we ook niets over cookies.",
                            "Ze telt je bezoek niet en volgt je niet.",
                            "Ze haalt niets op bij andere bedrijven: geen kaart, geen film, geen letters, geen knoppen.",
                            "Ze stuurt niets wat je typt naar ons of naar iemand anders. Zoeken en kiezen gebeurt op je eigen toestel."));
    private static final Blok TOESTEL =
            Fiches.zinnen(
                    "Wat op je eigen toestel blijft",
                    List.of(
                            "Je toestel kan pagina’s bewaren die je al bekeek. Zo lees je ze ook zonder internet.",
                            "Wij zien dat niet. Wis je de gegevens van deze site in je browser, dan zijn ze weg."));
    private static final Blok KNOPPEN =
            Fiches.zinnen(
                    "Als je op een knop drukt",
                    List.of(
                            "Bel, Sms en Mail openen een programma op je eigen toestel. Er gaat pas iets weg als jij belt of verstuurt.",
                            "Een koppeling naar een andere site verlaat ons. We zeggen die site niet welke pagina je las."));

    private PrivacyPages() {}

    public static Stream<Page> of(Index index) {
        return index.huis().all(Privacyverklaring.class).stream()
                .map(item -> Fiches.page(item, index, PrivacyPages::verklaring));
    }

    private static FicheView verklaring(Privacyverklaring item, Index index) {
        return Fiches.van(item, index)
                .withContact(Contacten.van(item.contact()))
                .withFeiten(
                        List.of(
                                Feit.van(
                                        "huis",
                                        "Wie is verantwoordelijk?",
                                        item.verantwoordelijke())))
                .withTabellen(List.of(bewaring(item)))
                .withBlokken(
                        List.of(
                                SITE,
                                TOESTEL,
                                KNOPPEN,
                                Fiches.zinnen(
                                        "Waar de site staat",
                                        item.hosting().map(PrivacyPages::hosting).stream()
                                                .flatMap(List::stream)
                                                .toList())));
    }

    private static Tabel bewaring(Privacyverklaring item) {
        return new Tabel(
                "Hoelang mensen iets bewaren",
                List.of("Wat", "Hoelang"),
                item.bewaring().stream()
                        .map(
                                bewaring ->
                                        List.of(
                                                Regel.van(bewaring.wat()),
                                                Regel.van(bewaring.hoelang())))
                        .toList());
    }

    private static List<String> hosting(Hosting hosting) {
        String where =
                "De site staat op een server van %s, in %s."
                        .formatted(hosting.wie(), hosting.waar());
        return hosting.dagen() == 0
                ? List.of(where, "Die server houdt niet bij wie welke pagina vroeg.")
                : List.of(
                        where,
                        "Die server houdt %s bij welk adres welke pagina vroeg, om storingen te vinden. Wij koppelen dat aan niemand."
                                .formatted(
                                        hosting.dagen() == 1
                                                ? "één dag"
                                                : hosting.dagen() + " dagen"));
    }
}
