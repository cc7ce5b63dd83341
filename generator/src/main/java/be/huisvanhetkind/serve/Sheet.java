package be.huisvanhetkind.serve;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.Optional;

/** A page of the preview itself, in the look of the house when there is one. */
final class Sheet {
    private static final Html ALL = Html.way("/_huis/", "Alles over dit huis");

    private Sheet() {}

    /**
     * A whole page.
     *
     * @param base the folder of the site, for its styles
     * @param state when given, the page is made again when something changes
     */
    static Html of(String title, String base, Optional<String> state, Html body) {
        Html head =
                Html.of(
                        "%s<link rel=\"stylesheet\" href=\"/_huis/huis.css\">\n%s",
                        Html.styles(base), state.map(Sheet::script).orElse(Html.NONE));
        Html all =
                Html.of(
                        """
                        <body class="hs-werkplek">
                        <main class="wrap">
                        <h1>%s</h1>
                        %s</main>
                        </body>
                        """,
                        title, body);
        return Html.document(title + " | huis serve", head, all);
    }

    private static Html script(String state) {
        return Html.of(
                "<script type=\"module\" src=\"/_huis/levend.js?staat=%s\"></script>\n", state);
    }

    static Answer noSuchDay(String text) {
        return Answer.page(
                Answer.BAD,
                of(
                        "Dit is geen dag",
                        "",
                        Optional.empty(),
                        Html.of(
                                "<p>“%s” kunnen we niet lezen als een dag. Schrijf jaar, maand en dag, tussen 2000 en 2100: <code>?vandaag=2026-12-24</code>.</p>\n%s",
                                text, Html.way("?vandaag=", "Terug naar vandaag"))));
    }

    /** What may not be sent here. */
    static Answer refused(int status, String why) {
        return Answer.page(
                status,
                of("Dit kan niet", "", Optional.empty(), Html.of("<p>%s</p>\n%s", why, ALL)));
    }

    /** What never should have happened. */
    static Answer trouble(Throwable problem) {
        return Answer.page(
                Answer.FAILED,
                of(
                        "Hier liep iets mis",
                        "",
                        Optional.empty(),
                        Html.of(
                                "<p>Het programma kon deze pagina niet maken. Aan je bestanden is niets veranderd, en andere pagina’s doen het nog. Laad ze opnieuw; helpt dat niet, meld dan deze regel:</p>\n<p><code>%s</code></p>\n%s",
                                problem, ALL)));
    }

    /** There is nothing good to show, and this is why. */
    static Answer cannotBeShown(
            int status, String title, List<Finding> why, String base, String state) {
        return Answer.page(
                status,
                of(
                        title,
                        base,
                        Optional.of(state),
                        Html.of(
                                "<p>Zodra dit verbeterd is, staat hier de pagina.</p>\n%s%s",
                                Findings.list(why, base), ALL)));
    }
}
