package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.redactie.Privacyverklaring;
import be.huisvanhetkind.model.redactie.Privacyverklaring.Hosting;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Blok;
import be.huisvanhetkind.site.view.Cijfertabel;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Regel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statement on privacy. What the site itself does is the same for every house, so it is words
 * of the site, and a test holds every sentence against the files of a whole site; what people do
 * stands in the content.
 */
public final class PrivacyPages {
    private PrivacyPages() {}

    public static Stream<Page> of(Index index) {
        return index.eigen(Privacyverklaring.class)
                .map(item -> Fiches.page(item, PrivacyPages::verklaring));
    }

    private static FicheView verklaring(Privacyverklaring item, Index index) {
        List<Feit> feiten = new ArrayList<>();
        feiten.add(
                Feit.of(
                        "huis",
                        index.woord("verklaring.verantwoordelijke"),
                        Geschreven.door(item, item.verantwoordelijke())));
        item.hosting().ifPresent(hosting -> feiten.add(hosting(hosting, item, index)));
        return Fiches.of(item, index)
                .withContact(Contacten.of(item.contact(), index))
                .withFeiten(feiten)
                .withTabellen(bewaring(item, index))
                .withBlokken(
                        blok(
                                index,
                                "privacy.niet",
                                "privacy.cookies",
                                "privacy.teller",
                                "privacy.anderen",
                                "privacy.typen"),
                        blok(
                                index,
                                "privacy.toestel",
                                "privacy.toestel-bewaart",
                                "privacy.toestel-wissen"),
                        blok(index, "privacy.knop", "privacy.knop-bel", "privacy.knop-link"));
    }

    private static Blok blok(Index index, String kop, String... zinnen) {
        return new Blok(
                index.woord(kop),
                Stream.of(zinnen).map(zin -> Regel.of(index.woord(zin))).toList());
    }

    private static Feit hosting(Hosting hosting, Privacyverklaring item, Index index) {
        String where = hosting.wie() + ", " + hosting.waar() + ".";
        String days =
                hosting.dagen() == 0
                        ? index.woord("privacy.hosting-niets")
                        : index.woord("privacy.hosting-dagen", hosting.dagen());
        return new Feit(
                "huis",
                index.woord("privacy.hosting"),
                List.of(Regel.of(Geschreven.zin(item, where)), Regel.of(days)));
    }

    private static Cijfertabel bewaring(Privacyverklaring item, Index index) {
        return new Cijfertabel(
                index.woord("privacy.bewaring"),
                List.of(index.woord("privacy.wat"), index.woord("privacy.hoelang")),
                item.bewaring().stream()
                        .map(bewaring -> Stream.of(bewaring.wat(), bewaring.hoelang()))
                        .map(
                                teksten ->
                                        teksten.map(tekst -> Regel.of(Geschreven.door(item, tekst)))
                                                .toList())
                        .toList());
    }
}
