package be.huisvanhetkind.compare;

import be.huisvanhetkind.cache.Decoder;
import be.huisvanhetkind.cache.Encoder;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.adres.Addresses;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the public finds something.
 *
 * @param adres {@code /aanbod/babbelcafe/}
 * @param titel empty when it only leads on
 * @param file where it is written, as in {@code Place.file()}
 */
public record PublicPage(String adres, String titel, String file) {
    /** Everything of a house that is published, on whatever day, and where it stood before. */
    public static List<PublicPage> all(Huis huis) {
        String own = huis.verband().origin().file();
        return Stream.concat(
                        items(huis).flatMap(PublicPage::of),
                        huis.verband().web().oudeAdressen().stream().map(oud -> moved(oud, own)))
                .toList();
    }

    private static Stream<Publiek> items(Huis huis) {
        return OpenbaarHuis.ooit(huis).items().values().stream()
                .flatMap(perId -> perId.values().stream());
    }

    private static Stream<PublicPage> of(Publiek item) {
        String file = item.fiche().origin().file();
        return Stream.concat(
                Stream.of(new PublicPage(Addresses.of(item).path(), item.titel(), file)),
                item.fiche().publicatie().oudeAdressen().stream().map(oud -> moved(oud, file)));
    }

    private static PublicPage moved(String oud, String file) {
        return new PublicPage(oud, "", file);
    }

    static PublicPage of(Decoder known) {
        return new PublicPage(known.text(), known.text(), known.text());
    }

    static void encode(Encoder out, PublicPage page) {
        out.text(page.adres).text(page.titel).text(page.file);
    }

    PublicPage writtenIn(String elsewhere) {
        return new PublicPage(adres, titel, elsewhere);
    }

    boolean isPage() {
        return !titel.isEmpty();
    }

    /** Whether it may be the same page at another address. */
    boolean isLike(PublicPage other) {
        return titel.equals(other.titel) && folder().equals(other.folder());
    }

    private String folder() {
        return adres.substring(0, adres.indexOf('/', 1));
    }
}
