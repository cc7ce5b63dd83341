package be.huisvanhetkind.dossier.blad;

import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.web.Html;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The first page of the dossier: how it stands, and what cannot wait. */
public record Dossierblad(Verslagkader kader, Bestandsadres adres) {
    public byte[] write(List<Verslag> verslagen) {
        Html body =
                Html.of(
                        "%s<section>\n<h2>Doe dit eerst</h2>\n%s</section>\n<section>\n<h2>Verslagen</h2>\n%s</section>\n",
                        numbers(verslagen), tasks(verslagen), ways(verslagen));
        return kader.page(
                        "index",
                        "Dossier " + kader.naam(),
                        "Alles wat het huis over zichzelf moet weten.",
                        body)
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The first number of each report, which leads to it. */
    private static Html numbers(List<Verslag> verslagen) {
        return Html.of(
                "<ul class=\"cijfers\">%s</ul>\n", Html.each(verslagen, Dossierblad::number));
    }

    private static Html number(Verslag verslag) {
        return Html.of(
                verslag.kerncijfers().stream().limit(1).map(een -> number(een, verslag.naam())));
    }

    private static Html number(Kerncijfer cijfer, String verslag) {
        return Html.of(
                "<li><b>%s</b> <a href=\"%s.html\">%s</a></li>",
                cijfer.waarde(), verslag, cijfer.wat());
    }

    private Html tasks(List<Verslag> verslagen) {
        List<Werkpunt> punten =
                verslagen.stream()
                        .flatMap(een -> een.werkpunten().stream())
                        .filter(punt -> punt.dringend() == Dringend.NU)
                        .distinct()
                        .toList();
        return punten.isEmpty()
                ? new Html("<p>Niets moet nu.</p>\n")
                : new Deelhtml(new Bewijshtml(adres, false)).tasks(punten.stream());
    }

    private static Html ways(List<Verslag> verslagen) {
        return Html.of("<ul class=\"mee\">\n%s</ul>\n", Html.each(verslagen, Dossierblad::way));
    }

    private static Html way(Verslag verslag) {
        return Html.of(
                "<li><a href=\"%s.html\">%s</a><br>%s</li>\n",
                verslag.naam(), verslag.titel(), verslag.lead());
    }
}
