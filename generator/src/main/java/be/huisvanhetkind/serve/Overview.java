package be.huisvanhetkind.serve;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Intern;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.taal.Datumwoord;
import be.huisvanhetkind.web.Html;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /_huis/}: the house, how it is looked at, everything that is wrong with it by file, and on
 * request what is not on the site.
 */
record Overview(Showing showing, Look look, boolean intern, String state) {
    static final String PATH = "/_huis/";

    Html html() {
        return Sheet.of(
                title(),
                showing.base(),
                Optional.of(state),
                Html.of("%s%s%s%s%s", how(), trouble(), findings(), drafts(), dossier()));
    }

    private String title() {
        return "Werkplek" + showing.huis().map(huis -> " van " + huis.verband().naam()).orElse("");
    }

    private Html how() {
        return Html.of(
                """
                %s%s%s%s<dl class="hs-feiten">
                <dt>Dag</dt><dd>%s%s</dd>
                <dt>Inhoud</dt><dd>%s</dd>
                <dt>Sjablonen</dt><dd>%s</dd>
                <dt>Stijl en script</dt><dd>%s</dd>
                </dl>
                <form action="/_huis/" class="hs-vorm"><label for="vandaag">Kijk alsof het een andere dag is</label>
                <input type="date" id="vandaag" name="vandaag" value="%s" min="2000-01-01" max="2100-12-31" required> <button class="knop knop-2">Kijk</button></form>
                """,
                Html.way(showing.base() + "/", "Naar de site"),
                Html.way("/redactie/", "Schrijven in formulieren"),
                Html.way(Dossierkast.PATH, "Het dossier van de coördinatie"),
                Html.way(Visit.STYLE, "Alle onderdelen van de site"),
                Datumwoord.withWeekday(showing.place().vandaag()),
                look.dag().isPresent()
                        ? new Html(" (gekozen; <a href=\"?vandaag=\">terug naar vandaag</a>)")
                        : Html.NONE,
                folders(showing.place().content()),
                folders(showing.place().templates().present()),
                folders(showing.place().assets().present()),
                showing.place().vandaag());
    }

    private static Html folders(List<Path> folders) {
        return Html.of(folders.stream().map(folder -> Html.of("<code>%s</code> ", folder)));
    }

    private Html trouble() {
        String said =
                "<p class=\"hs-fout\"><strong>De mappen konden daarnet niet gelezen worden.</strong> Je ziet het huis zoals het was. <code>%s</code></p>\n";
        return showing.trouble().map(problem -> Html.of(said, problem)).orElse(Html.NONE);
    }

    private Html findings() {
        List<Finding> all = showing.verdict().await();
        Origins origins = Origins.of(showing.huis());
        return Html.of(
                "<h2>Wat er nog niet klopt: %s</h2>\n%s",
                Findings.count(all),
                Html.of(
                        Findings.perFile(all)
                                .map(file -> file(file.getKey(), file.getValue(), origins))));
    }

    private Html file(String name, List<Finding> findings, Origins origins) {
        return Html.of(
                "<section>\n<h3><code>%s</code>: %s</h3>\n%s%s</section>\n",
                name,
                Findings.count(findings),
                page(name, origins),
                Findings.list(findings, showing.base()));
    }

    /** The way to the page of a file, when there is one. */
    private Html page(String file, Origins origins) {
        return Optional.ofNullable(origins.pages().get(file))
                .filter(url -> showing.find(url.file()).isPresent())
                .map(url -> Html.way(link(url), "Naar de pagina"))
                .orElse(Html.NONE);
    }

    private String link(Url url) {
        return showing.base() + url;
    }

    private Html drafts() {
        if (!look.concepten()) {
            return Html.of(
                    "<h2>Concepten</h2>\n%s",
                    Html.way("?concept=ja", "Kijk met de concepten erbij"));
        }
        Stream<Html> all =
                Origins.of(showing.huis()).drafts().stream().sorted(Url.ORDER).map(this::draft);
        return Html.of(
                "<h2>Concepten</h2>\n<p>Ze staan niet op de site. <a href=\"?concept=nee\">Kijk zonder concepten</a></p>\n<ul>\n%s</ul>\n",
                Html.of(all));
    }

    private Html draft(Url url) {
        return Html.of("<li><a class=\"hs-weg\" href=\"%s\">%s</a></li>\n", link(url), url);
    }

    private Html dossier() {
        if (!intern) {
            return Html.of("<h2>Intern</h2>\n%s", Html.way("?intern=ja", "Toon ook wat intern is"));
        }
        return Html.of(
                "<h2>Intern</h2>\n<p class=\"hs-let\"><span aria-hidden=\"true\">▲</span> <strong>Intern: komt nooit op de site.</strong> <a href=\"/_huis/\">Toon dit niet</a></p>\n<ul>\n%s</ul>\n",
                Html.of(
                        showing.huis().map(Huis::all).orElse(List.of()).stream()
                                .filter(Intern.class::isInstance)
                                .sorted(Comparator.comparing(item -> item.fiche().origin().file()))
                                .map(Overview::line)));
    }

    private static Html line(Item item) {
        return Html.of(
                "<li>%s: %s (<code>%s</code>)</li>\n",
                Item.soortnaam(item.getClass()), item.titel(), item.fiche().origin().file());
    }

    /** How many errors a house has, in one line for a terminal. */
    static String summary(List<Finding> findings) {
        return Findings.count(findings, Severity.ERROR) == 0 && findings.isEmpty()
                ? "alles klopt"
                : Findings.count(findings);
    }
}
