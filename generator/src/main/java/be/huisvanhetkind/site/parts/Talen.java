package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.site.view.Taal;
import be.huisvanhetkind.site.view.Weblink;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Languages the site does not speak: for each of them how to call us, in that language. */
public final class Talen {
    private Talen() {}

    public static List<Taal> of(Samenwerkingsverband verband) {
        List<Sitetaal> spoken = verband.sitetalen();
        Optional<String> bel = verband.contact().telefoon().map(Contacten::bel).map(Weblink::url);
        return bel.stream()
                .flatMap(
                        url ->
                                Stream.of(Sitetaal.values())
                                        .filter(taal -> !spoken.contains(taal))
                                        .map(taal -> bel(taal, url)))
                .toList();
    }

    private static Taal bel(Sitetaal taal, String url) {
        return new Taal(
                taal.id(),
                taal.richting(),
                new Weblink(Woordenboek.of(taal).woord("taal.bel", taal.naam()), url));
    }
}
