package be.huisvanhetkind.dossier.blad;

import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.stream.IntStream;

/** What was looked at, one under the other: the verdict beside it, what to know of it below. */
record Keuringhtml(Bewijshtml bewijs) {
    Html of(Rooster rooster) {
        return Html.of(
                "<ul class=\"keuring\">\n%s</ul>\n",
                Html.each(rooster.rijen(), rij -> point(rij, rooster.kolommen())));
    }

    private Html point(Rij rij, List<String> kolommen) {
        List<Vak> vakken = rij.vakken();
        Html known =
                Html.of(
                        IntStream.range(1, vakken.size())
                                .filter(i -> isSaid(vakken.get(i)))
                                .mapToObj(i -> line(kolommen.get(i + 1), vakken.get(i))));
        return Html.of(
                "<li>%s<div><h3>%s</h3>%s</div></li>\n",
                bewijs.words(vakken.get(0)), bewijs.cell(rij.kop()), known);
    }

    private static boolean isSaid(Vak vak) {
        return !vak.tekst().isEmpty() || !vak.bewijs().isEmpty();
    }

    private Html line(String kop, Vak vak) {
        return Html.of("<div class=\"weten\"><b>%s:</b> %s</div>", kop, bewijs.cell(vak));
    }
}
