package be.huisvanhetkind.dossier.blad;

import be.huisvanhetkind.taal.Datumwoord;
import be.huisvanhetkind.web.Html;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands around each page of the dossier.
 *
 * @param naam the short name of the house
 * @param dag the day it is about
 * @param bladen every report, by its name
 */
public record Verslagkader(String naam, LocalDate dag, List<Blad> bladen) {
    private static final Html STYLES =
            new Html(
                    """
                    <link rel="stylesheet" href="stijl/tokens.css">
                    <link rel="stylesheet" href="stijl/site.css">
                    <link rel="stylesheet" href="stijl/merk.css">
                    <link rel="stylesheet" href="stijl/dossier.css">
                    """);

    public Verslagkader {
        bladen = List.copyOf(bladen);
    }

    /** A report, as it is called in addresses and by people. */
    public record Blad(String naam, String titel) {}

    /**
     * A whole page.
     *
     * @param here the name of the report; that of the first page is {@code index}
     */
    Html page(String here, String titel, String lead, Html body) {
        Html all =
                Html.of(
                        """
                        <body class="dossier">
                        <a class="overslaan" href="#inhoud">Ga naar de inhoud</a>
                        <header><p class="intern">Intern. Alleen voor de coördinatie. Deze pagina komt nooit op de site.</p>
                        <nav class="bladen" aria-label="Dossier"><ul>%s</ul></nav></header>
                        <main id="inhoud" class="wrap" tabindex="-1">
                        <h1>%s</h1>
                        <p class="lead">%s Stand op %s.</p>
                        %s</main>
                        <footer class="wrap">Gemaakt uit dezelfde bestanden als de site. Dit dossier bevat geen gegevens van gezinnen.</footer>
                        </body>
                        """,
                        ways(here), titel, lead, Datumwoord.withWeekday(dag), body);
        return Html.document(titel + " | Dossier " + naam, STYLES, all);
    }

    private Html ways(String here) {
        return Html.of(
                "%s%s",
                way(new Blad("index", "Dossier " + naam), here),
                Html.each(bladen, blad -> way(blad, here)));
    }

    private static Html way(Blad blad, String here) {
        return Html.of(
                "<li><a href=\"%s.html\"%s>%s</a></li>",
                blad.naam(),
                new Html(blad.naam().equals(here) ? " aria-current=\"page\"" : ""),
                blad.titel());
    }
}
