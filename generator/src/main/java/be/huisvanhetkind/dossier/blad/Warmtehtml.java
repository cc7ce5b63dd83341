package be.huisvanhetkind.dossier.blad;

import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.stream.IntStream;

/** A heat map: each cell has its number and a word, so that nothing is told by a colour alone. */
record Warmtehtml(Bewijshtml bewijs) {
    Html of(Rooster rooster) {
        return Html.of(
                """
                <div class="schuif" role="region" aria-label="%s" tabindex="0">
                <table class="hitte">
                <caption class="sr">%s</caption>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s</tbody>
                </table>
                </div>
                %s%s""",
                rooster.kop(),
                rooster.kop(),
                Html.each(rooster.kolommen(), kop -> Html.of("<th scope=\"col\">%s</th>", kop)),
                Html.each(rooster.rijen(), Warmtehtml::row),
                legend(rooster),
                files(rooster));
    }

    private static Html row(Rij rij) {
        return Html.of(
                "<tr><th scope=\"row\">%s</th>%s</tr>\n",
                rij.kop().tekst(), Html.each(rij.vakken(), Warmtehtml::cell));
    }

    private static Html cell(Vak vak) {
        return vak.oordeel()
                .map(oordeel -> judged(vak.tekst(), oordeel))
                .orElseGet(() -> Html.of("<td>%s</td>", vak.tekst()));
    }

    private static Html judged(String text, Oordeel oordeel) {
        return Html.of(
                "<td class=\"%s\">%s <small>%s</small></td>",
                oordeel.klasse(), text, oordeel.woord());
    }

    private static Html legend(Rooster rooster) {
        List<Oordeel> used =
                rooster.rijen().stream()
                        .flatMap(Rij::alle)
                        .flatMap(vak -> vak.oordeel().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return Html.of(
                "<ul class=\"legende-warm\">%s</ul>\n", Html.each(used, Warmtehtml::meaning));
    }

    private static Html meaning(Oordeel oordeel) {
        return Html.of(
                "<li><span class=\"vakje %s\" aria-hidden=\"true\"></span> %s</li>",
                oordeel.klasse(), oordeel.woord());
    }

    /** What each number counts, folded away on a screen. */
    private Html files(Rooster rooster) {
        Html rows = Html.each(rooster.rijen(), rij -> files(rij, rooster.kolommen()));
        if (rows.text().isEmpty() || bewijs.isPapier()) {
            return Html.NONE;
        }
        return Html.of(
                "<details class=\"bewijs\"><summary>Wat elk vak telt<span class=\"sr\">: %s</span></summary><dl>%s</dl></details>\n",
                rooster.kop(), rows);
    }

    private Html files(Rij rij, List<String> kolommen) {
        return Html.of(
                IntStream.range(0, rij.vakken().size())
                        .filter(i -> !rij.vakken().get(i).bewijs().isEmpty())
                        .mapToObj(i -> counted(rij, i, kolommen.get(i + 1))));
    }

    private Html counted(Rij rij, int i, String kolom) {
        return Html.of(
                "<dt>%s, %s</dt><dd>%s</dd>",
                rij.kop().tekst(), kolom, bewijs.items(rij.vakken().get(i).bewijs()));
    }
}
