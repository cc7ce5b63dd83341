package be.huisvanhetkind.dossier.blad;

import be.huisvanhetkind.dossier.verslag.Bijlage;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.web.Html;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A report as a page.
 *
 * @param bladen reports that go with it
 * @param bijlagen the files that go with it
 */
public record Verslagblad(
        Verslagkader kader, Bestandsadres adres, List<Verslag> bladen, List<Bijlage> bijlagen)
        implements Verslagvorm {
    public Verslagblad {
        bladen = List.copyOf(bladen);
        bijlagen = List.copyOf(bijlagen);
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public byte[] write(Verslag verslag) {
        Html body =
                Html.of(
                        "%s%s%s",
                        body(verslag, new Bewijshtml(adres, false)), ways(), files(verslag));
        return kader.page(verslag.naam(), verslag.titel(), verslag.lead(), body)
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What a report says, the same on a screen and on paper. */
    static Html body(Verslag verslag, Bewijshtml bewijs) {
        Deelhtml delen = new Deelhtml(bewijs);
        Html tasks =
                verslag.werkpunten().isEmpty()
                        ? Html.NONE
                        : Html.of(
                                "<section>\n<h2>Wat te doen</h2>\n%s</section>\n",
                                delen.tasks(verslag.werkpunten().stream()));
        return Html.of(
                "%s%s%s",
                numbers(verslag.kerncijfers()), tasks, Html.each(verslag.delen(), delen::of));
    }

    static Html numbers(List<Kerncijfer> cijfers) {
        return cijfers.isEmpty()
                ? Html.NONE
                : Html.of(
                        "<ul class=\"cijfers\">%s</ul>\n", Html.each(cijfers, Verslagblad::number));
    }

    private static Html number(Kerncijfer cijfer) {
        return Html.of("<li><b>%s</b> %s</li>", cijfer.waarde(), cijfer.wat());
    }

    private Html ways() {
        return bladen.isEmpty()
                ? Html.NONE
                : Html.of(
                        "<section>\n<h2>Elk op een blad</h2>\n<ul class=\"mee\">\n%s</ul>\n</section>\n",
                        Html.each(bladen, een -> file(een.naam() + ".html", een.titel())));
    }

    private Html files(Verslag verslag) {
        return Html.of(
                "<section>\n<h2>Om mee te nemen</h2>\n<ul class=\"mee\">\n%s%s%s%s</ul>\n</section>\n",
                file(verslag.naam() + ".pdf", verslag.titel() + " (PDF, om te drukken)"),
                Html.of(verslag.roosters().map(rooster -> table(verslag, rooster))),
                file(verslag.naam() + ".json", verslag.titel() + " (JSON, voor programma’s)"),
                Html.each(bijlagen, een -> file(een.pad(), een.titel())));
    }

    private static Html table(Verslag verslag, Rooster rooster) {
        return file(
                Verslagtabel.path(verslag, rooster), rooster.kop() + " (CSV, voor een rekenblad)");
    }

    private static Html file(String path, String words) {
        return Html.of("<li><a href=\"%s\">%s</a></li>\n", path, words);
    }
}
