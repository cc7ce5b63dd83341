package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.view.Nazicht;
import be.huisvanhetkind.site.view.Weblink;
import be.huisvanhetkind.site.woorden.DagWoorden;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** When a page was checked, whether that is long ago, and how anyone can make it better. */
public final class Nazichten {
    private Nazichten() {}

    public static Nazicht van(Publiek item, Index index) {
        return new Nazicht(
                item.fiche().nagekekenOp().map(DagWoorden::datum),
                item.isVerouderdOp(index.huis().vandaag()),
                index.huis().verband().contact().email().map(adres -> mail(adres, onderwerp(item))),
                index.huis()
                        .verband()
                        .bewerken(item.fiche().origin().file())
                        .map(url -> new Weblink("Bewerk deze pagina", url)));
    }

    /** Names the page, so that who reads the mail finds it. */
    private static String onderwerp(Publiek item) {
        return "Verbeter: %s (%s)".formatted(item.titel(), Addresses.of(item).path());
    }

    private static Weblink mail(String adres, String onderwerp) {
        String subject = URLEncoder.encode(onderwerp, StandardCharsets.UTF_8).replace("+", "%20");
        return new Weblink("Verbeter deze pagina", "mailto:" + adres + "?subject=" + subject);
    }
}
