package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Html;
import be.huisvanhetkind.web.Types;

/** A page of the editor, in the look of the house. */
final class Vel {
    static final String FOLDER = "/redactie/";

    private static final String POLICY = "Content-Security-Policy";

    private Vel() {}

    static Answer of(int status, String title, Bezoek bezoek, String base, Html body) {
        return Answer.page(status, html(title, bezoek, base, body));
    }

    private static Html html(String title, Bezoek bezoek, String base, Html body) {
        return Html.of(
                """
                <!doctype html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s | Redactie</title>
                <link rel="stylesheet" href="%s/assets/tokens.css">
                <link rel="stylesheet" href="%s/assets/site.css">
                <link rel="stylesheet" href="%s/merk.css">
                <link rel="stylesheet" href="/redactie/redactie.css">
                <script type="module" src="/redactie/redactie.js"></script>
                </head>
                <body class="rd">
                <p class="rd-spring"><a href="#inhoud">Naar de inhoud</a></p>
                <header class="rd-kop"><nav aria-label="Redactie"><a href="/redactie/">Redactie</a>%s</nav>
                <p>Je schrijft als %s. <a href="/redactie/wie">Iemand anders?</a></p></header>
                <main id="inhoud" class="rd-blad">
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """,
                title,
                base,
                base,
                base,
                bezoek.who().isCoordinatie()
                        ? new Html(" <a href=\"/redactie/nazien\">Na te zien</a>")
                        : Html.NONE,
                bezoek.who().naam(),
                title,
                body);
    }

    /** A page that tells that something cannot be done. */
    static Answer refused(int status, String sentence, Bezoek bezoek, String base) {
        return of(
                status,
                "Dit kan niet",
                bezoek,
                base,
                Html.of("<p>%s</p>\n%s", sentence, Html.way(FOLDER, "Naar het overzicht")));
    }

    /** The same, with the words that could not be kept: who typed them loses nothing. */
    static Answer lost(String sentence, String words, Bezoek bezoek) {
        return of(
                409,
                "Nog niet bewaard",
                bezoek,
                "",
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
