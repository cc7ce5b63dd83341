package be.huisvanhetkind.dossier.blad;

import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.render.papier.Papier;
import be.huisvanhetkind.taal.Datumwoord;
import be.huisvanhetkind.web.Html;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A report on paper, as a PDF that a screen reader can read.
 *
 * @param logo how a page shows the logo of the house; empty for none
 * @param style of the sheet
 */
public record Verslagpapier(Papier papier, String naam, String logo, LocalDate dag, String style)
        implements Verslagvorm {
    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] write(Verslag verslag) {
        return papier.print(html(verslag).text().getBytes(StandardCharsets.UTF_8));
    }

    private Html html(Verslag verslag) {
        return Html.of(
                """
                <html lang="nl" xmlns="http://www.w3.org/1999/xhtml">
                <head>
                <title>%s, %s</title>
                <meta name="description" content="%s"/>
                <meta name="author" content="%s"/>
                <style>%s</style>
                </head>
                <body>
                <div class="kop">%s<span class="huis">%s</span>%s</div>
                <h1>%s</h1>
                <p class="lead">%s Stand op %s.</p>
                %s</body>
                </html>
                """,
                verslag.titel(),
                naam,
                verslag.lead(),
                naam,
                new Html(style),
                picture(),
                naam,
                new Html(verslag.isIntern() ? "<span class=\"intern\">Intern</span>" : ""),
                verslag.titel(),
                verslag.lead(),
                Datumwoord.withWeekday(dag),
                Verslagblad.body(verslag, new Bewijshtml(Bestandsadres.NERGENS, true)));
    }

    private Html picture() {
        return logo.isEmpty()
                ? Html.NONE
                : Html.of("<img src=\"%s\" alt=\"Logo van %s\"/> ", logo, naam);
    }
}
