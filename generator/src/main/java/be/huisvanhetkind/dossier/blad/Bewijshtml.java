package be.huisvanhetkind.dossier.blad;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the files are shown that something rests on.
 *
 * @param isPapier whether nothing can be opened there
 */
record Bewijshtml(Bestandsadres adres, boolean isPapier) {
    private static final int MEER = 2;

    /** More in a row is a wall of words. */
    private static final int ZIN = 5;

    /** More helps nobody on a page; the tables and the data beside it name all. */
    private static final int SCHERM = 50;

    private static final int VEL = 10;

    /** What a cell says; one file is its link, more are listed behind it. */
    Html cell(Vak vak) {
        List<Bewijs> bewijs = vak.bewijs();
        if (bewijs.size() < MEER) {
            return bewijs.stream()
                    .findFirst()
                    .map(een -> linked(vak.tekst(), een, words(vak)))
                    .orElseGet(() -> words(vak));
        }
        if (isPapier && bewijs.stream().allMatch(een -> vak.tekst().contains(een.titel()))) {
            return words(vak);
        }
        boolean isNumber = vak.tekst().equals(String.valueOf(bewijs.size())) && !isPapier;
        return isNumber ? folded(words(vak), bewijs) : Html.of("%s%s", words(vak), list(bewijs));
    }

    /** Its text, in a mark when there is a verdict. */
    Html words(Vak vak) {
        return vak.oordeel()
                .map(Oordeel::klasse)
                .map(klasse -> Html.of("<span class=\"merkje %s\">%s</span>", klasse, vak.tekst()))
                .orElseGet(() -> Html.of("%s", vak.tekst()));
    }

    private Html linked(String text, Bewijs bewijs, Html words) {
        if (text.equals(bewijs.titel())) {
            return link(bewijs, words);
        }
        return Html.of("%s <span class=\"klein\">%s</span>", words, link(bewijs));
    }

    /** All of them, folded away where they can be opened. */
    Html list(List<Bewijs> bewijs) {
        return isPapier
                ? Html.of(" <span class=\"klein\">%s</span>", titles(bewijs))
                : folded(Html.of("%s bestanden", bewijs.size()), bewijs);
    }

    private static String titles(List<Bewijs> bewijs) {
        return bewijs.stream().limit(VEL).map(Bewijs::titel).collect(Collectors.joining(", "))
                + more(bewijs, VEL);
    }

    private Html folded(Html words, List<Bewijs> bewijs) {
        return Html.of(
                "<details class=\"bewijs\"><summary>%s</summary>%s</details>",
                words, items(bewijs));
    }

    /** The first of them, and how many more there are. */
    Html items(List<Bewijs> bewijs) {
        List<Bewijs> shown = bewijs.subList(0, Math.min(SCHERM, bewijs.size()));
        String rest = more(bewijs, SCHERM);
        return Html.of(
                "<ul>%s%s</ul>",
                Html.each(shown, een -> Html.of("<li>%s</li>", link(een))),
                rest.isEmpty() ? Html.NONE : Html.of("<li>%s</li>", rest.strip()));
    }

    private static String more(List<Bewijs> bewijs, int shown) {
        return bewijs.size() <= shown ? "" : " … en nog %d".formatted(bewijs.size() - shown);
    }

    /** Behind a sentence: "Zie …". */
    Html sentence(List<Bewijs> bewijs) {
        if (bewijs.size() > ZIN) {
            return list(bewijs);
        }
        String all = bewijs.stream().map(een -> link(een).text()).collect(Collectors.joining(", "));
        return bewijs.isEmpty()
                ? Html.NONE
                : Html.of(" <span class=\"klein\">Zie %s.</span>", new Html(all));
    }

    private Html link(Bewijs bewijs) {
        return link(bewijs, Html.of("%s", bewijs.titel()));
    }

    private Html link(Bewijs bewijs, Html words) {
        return isPapier
                ? words
                : adres.of(bewijs.bestand())
                        .map(url -> Html.of("<a href=\"%s\">%s</a>", url, words))
                        .orElseGet(() -> named(bewijs, words));
    }

    /** A name that is its path already is not said twice. */
    private static Html named(Bewijs bewijs, Html words) {
        if (bewijs.bestand().endsWith("/" + bewijs.titel())) {
            return Html.of("<code>%s</code>", bewijs.bestand());
        }
        return Html.of("%s <code>%s</code>", words, bewijs.bestand());
    }
}
