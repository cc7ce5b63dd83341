package be.huisvanhetkind.dossier.blad;

import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.taal.Datumwoord;
import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.stream.Stream;

/** Parts of a report as HTML, the same on a screen and on paper. */
record Deelhtml(Bewijshtml bewijs) {
    private static final String NIETS = "<p>Hier is niets om te tonen.</p>\n";

    Html of(Verslagdeel deel) {
        Html inside =
                deel instanceof Rooster rooster ? rooster(rooster) : sentences((Leesdeel) deel);
        return Html.of("<section>\n<h2>%s</h2>\n%s</section>\n", deel.kop(), inside);
    }

    private static Html sentences(Leesdeel deel) {
        List<String> zinnen = deel.zinnen();
        return zinnen.size() == 1
                ? Html.of("<p class=\"tekst\">%s</p>\n", zinnen.get(0))
                : Html.of(
                        "<ul class=\"opsomming tekst\">\n%s</ul>\n",
                        Html.each(zinnen, zin -> Html.of("<li>%s</li>\n", zin)));
    }

    private Html rooster(Rooster rooster) {
        if (rooster.rijen().isEmpty()) {
            return Html.of("%s%s", explained(rooster), new Html(NIETS));
        }
        Html inside =
                switch (rooster.kleed()) {
                    case TABEL -> new Tabelhtml(bewijs).of(rooster);
                    case WARMTE -> new Warmtehtml(bewijs).of(rooster);
                    case KEURING -> new Keuringhtml(bewijs).of(rooster);
                };
        return Html.of("%s%s", explained(rooster), inside);
    }

    private static Html explained(Rooster rooster) {
        return rooster.uitleg().isEmpty()
                ? Html.NONE
                : Html.of("<p class=\"tekst\">%s</p>\n", rooster.uitleg());
    }

    /** What to do, what cannot wait first. */
    Html tasks(Stream<Werkpunt> punten) {
        return Html.of(
                "<ol class=\"taken-nu tekst\">\n%s</ol>\n",
                Html.of(punten.sorted(Werkpunt.ORDER).map(this::task)));
    }

    private Html task(Werkpunt punt) {
        return Html.of(
                "<li><strong>%s</strong> %s%s%s</li>\n",
                punt.wat(),
                punt.waarom(),
                punt.tegen()
                        .map(dag -> Html.of(" Tegen %s.", Datumwoord.of(dag)))
                        .orElse(Html.NONE),
                bewijs.sentence(punt.bewijs()));
    }
}
