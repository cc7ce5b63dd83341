package be.huisvanhetkind.serve;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.taal.Datumwoord;
import be.huisvanhetkind.web.Html;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the preview adds to a page, and only here: how one looks at it, what is wrong with it, and
 * the script that notices changes.
 *
 * @param dag the day one pretends it is
 * @param concepten whether drafts are shown
 * @param isDraft whether this page is one
 * @param findings what is wrong with the files of this page; nothing when that is not known yet
 * @param lead what to say before them
 * @param file where the page is written in the editor
 * @param base the folder of the site
 * @param state tells this page from one that is made later
 */
record Strip(
        Look look,
        boolean isDraft,
        Optional<List<Finding>> findings,
        String lead,
        Optional<String> file,
        String base,
        String state) {
    private static final String END = "</body>";

    /** The page with this on it, before its end. */
    byte[] on(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        int end = text.lastIndexOf(END);
        int at = end < 0 ? text.length() : end;
        return (text.substring(0, at) + html() + text.substring(at))
                .getBytes(StandardCharsets.UTF_8);
    }

    Html html() {
        return Html.of(
                """
                <!-- huis serve -->
                <link rel="stylesheet" href="/_huis/huis.css">
                <div id="huis-serve" class="hs" role="region" aria-labelledby="huis-serve-kop" lang="nl" dir="ltr"%s>
                <h2 id="huis-serve-kop" class="sr">Voorvertoning</h2>
                %s%s<p class="hs-klein">Alleen op deze computer te zien. %s<a href="/_huis/">Alles over dit huis</a></p>
                </div>
                <script type="module" src="/_huis/levend.js?staat=%s"></script>
                <!-- /huis serve -->
                """,
                new Html(findings.isEmpty() ? " data-bezig" : ""),
                Html.of(banners().stream()),
                verdict(),
                file.map(Strip::edit).orElse(Html.NONE),
                state);
    }

    private static Html edit(String path) {
        return Html.of("<a href=\"/redactie/bewerk/%s\">Bewerk deze pagina</a> · ", path);
    }

    private List<Html> banners() {
        List<Html> banners = new ArrayList<>();
        if (isDraft) {
            banners.add(
                    new Html(
                            "<p class=\"hs-let\"><span aria-hidden=\"true\">✎</span> <strong>Concept: staat niet op de site.</strong></p>\n"));
        }
        look.dag()
                .ifPresent(
                        dag ->
                                banners.add(
                                        Html.of(
                                                "<p class=\"hs-let\"><span aria-hidden=\"true\">◷</span> Je kijkt alsof het <strong>%s</strong> is. <a href=\"?vandaag=\">Terug naar vandaag</a></p>\n",
                                                Datumwoord.withWeekday(dag))));
        look.uiterlijk().ifPresent(one -> banners.add(chosen("uiterlijk", one)));
        look.kleuren().ifPresent(one -> banners.add(chosen("kleuren", one)));
        if (look.concepten()) {
            banners.add(
                    new Html(
                            "<p><span aria-hidden=\"true\">✎</span> Je kijkt met de concepten erbij. <a href=\"?concept=nee\">Zonder concepten</a></p>\n"));
        }
        return banners;
    }

    private static Html chosen(String what, Keuze keuze) {
        return Html.of(
                "<p><span aria-hidden=\"true\">◐</span> Je kijkt met %s <strong>%s</strong>. <a href=\"?%s=\">Zoals het huis is</a></p>\n",
                what, keuze.id(), what);
    }

    private Html verdict() {
        if (findings.isEmpty()) {
            return new Html("<p>Het huis wordt nog nagekeken …</p>\n");
        }
        List<Finding> known = findings.get();
        if (known.isEmpty()) {
            return Html.NONE;
        }
        boolean stops = Findings.hasErrors(known);
        return Html.of(
                "<details%s><summary class=\"%s\">%s: %s</summary>\n%s</details>\n",
                new Html(stops ? " open" : ""),
                stops ? "hs-fout" : "hs-let",
                lead,
                Findings.count(known),
                Findings.list(known, base));
    }
}
