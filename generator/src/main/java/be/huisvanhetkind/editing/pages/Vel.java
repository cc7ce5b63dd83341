package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Html;
import be.huisvanhetkind.web.Types;

/** A page of the editor, in the look of the house. */
final class Vel {
    static final String FOLDER = "/redactie/";

    private static final Html REVIEW = new Html(" <a href=\"/redactie/nazien\">Na te zien</a>");

    private static final String POLICY = "Content-Security-Policy";

    private Vel() {}

    static Answer of(int status, String title, Bezoek bezoek, Html body) {
        return Answer.page(status, html(title, bezoek, body));
    }

    private static Html html(String title, Bezoek bezoek, Html body) {
        Html head =
                Html.of(
                        """
                        %s<link rel="stylesheet" href="/redactie/redactie.css">
                        <script type="module" src="/redactie/redactie.js"></script>
                        """,
                        Html.styles(bezoek.base()));
        Html all =
                Html.of(
                        """
                        <body class="rd">
                        <p class="rd-spring"><a href="#inhoud">Naar de inhoud</a></p>
                        <header class="rd-kop"><nav aria-label="Redactie"><a href="/redactie/">Redactie</a>%s</nav>
                        <p>Je schrijft als %s. <a href="/redactie/wie">Iemand anders?</a></p></header>
                        <main id="inhoud" class="rd-blad">
                        <h1>%s</h1>
                        %s</main>
                        </body>
                        """,
                        bezoek.who().isCoordinatie() ? REVIEW : Html.NONE,
                        bezoek.who().naam(),
                        title,
                        body);
        return Html.document(title + " | Redactie", head, all);
    }

    /** A page that tells that something cannot be done. */
    static Answer refused(int status, String sentence, Bezoek bezoek) {
        return of(
                status,
                "Dit kan niet",
                bezoek,
                Html.of("<p>%s</p>\n%s", sentence, Html.way(FOLDER, "Naar het overzicht")));
    }

    /** The same, with the words that could not be kept: who typed them loses nothing. */
    static Answer lost(String sentence, String words, Bezoek bezoek) {
        return of(
                Answer.CONFLICT,
                "Nog niet bewaard",
                bezoek,
                Html.of(
                        "<p role=\"alert\">%s</p>\n<h2>Dit schreef jij</h2>\n<pre class=\"rd-orig\">%s</pre>\n%s",
                        sentence, words, Html.way(FOLDER, "Naar het overzicht")));
    }

    /** A page of the site that stands in a page of the editor. */
    static Answer framed(byte[] page) {
        return Answer.of(Answer.GOOD, Types.HTML, page)
                .with(
                        POLICY,
                        "default-src 'self'; img-src 'self'; style-src 'self'; script-src 'self';"
                                + " object-src 'none'; form-action 'none'; frame-ancestors 'self'");
    }
}
