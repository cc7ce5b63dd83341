package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Nazicht;
import be.huisvanhetkind.site.view.Weblink;
import be.huisvanhetkind.site.woorden.DagWoorden;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** When a page was checked, whether that is long ago, and how anyone can make it better. */
public final class Nazichten {
    private Nazichten() {}

    public static Nazicht of(Publiek item, Index index) {
        return new Nazicht(
                item.fiche()
                        .nalezing()
                        .nagekekenOp()
                        .map(dag -> DagWoorden.datum(dag, index.woorden())),
                item.isVerouderdOp(index.vandaag()),
                index.verband()
                        .contact()
                        .email()
                        .map(
                                adres ->
                                        mail(
                                                adres,
                                                index.woord(
                                                        "nazicht.onderwerp",
                                                        item.titel(),
                                                        Addresses.of(item).path()),
                                                index)),
                index.verband()
                        .bewerken(item.fiche().origin().file())
                        .map(url -> new Weblink(index.woord("nazicht.bewerk"), url)));
    }

    private static Weblink mail(String adres, String onderwerp, Index index) {
        String subject = URLEncoder.encode(onderwerp, StandardCharsets.UTF_8).replace("+", "%20");
        return new Weblink(
                index.woord("nazicht.verbeter"), "mailto:" + adres + "?subject=" + subject);
    }
}
