package be.huisvanhetkind.dossier.blad;

import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.stream.IntStream;

/** A table with a head for each column and each row. */
record Tabelhtml(Bewijshtml bewijs) {
    Html of(Rooster rooster) {
        return Html.of(
                """
                <table class="tabel">
                <caption class="sr">%s</caption>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """,
                rooster.kop(),
                Html.each(rooster.kolommen(), kop -> Html.of("<th scope=\"col\">%s</th>", kop)),
                Html.each(rooster.rijen(), rij -> row(rij, rooster.kolommen())));
    }

    private Html row(Rij rij, List<String> kolommen) {
        return Html.of(
                "<tr><th scope=\"row\">%s</th>%s</tr>\n",
                bewijs.cell(rij.kop()),
                Html.of(
                        IntStream.range(0, rij.vakken().size())
                                .mapToObj(i -> cell(rij.vakken().get(i), kolommen.get(i + 1)))));
    }

    private Html cell(Vak vak, String kolom) {
        return Html.of("<td data-kop=\"%s\">%s</td>", kolom, bewijs.cell(vak));
    }
}
