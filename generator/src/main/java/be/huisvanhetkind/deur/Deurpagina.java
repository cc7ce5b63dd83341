package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.Schrijver;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.Optional;

/** The pages at the door, without script. */
final class Deurpagina {
    /** The field of each form that proves that it was ours. */
    static final String TOKEN = "token";

    private static final Html STYLE =
            new Html("<link rel=\"stylesheet\" href=\"/deur/deur.css\">\n");

    private static final int GONE = 410;
    private static final int BUSY = 429;

    private Deurpagina() {}

    private static Answer page(int status, String title, Html body) {
        Html all = Html.of("<body>\n<main>\n<h1>%s</h1>\n%s</main>\n</body>\n", title, body);
        return Answer.page(status, Html.document(title + " | Redactie", STYLE, all));
    }

    static Answer outside() {
        return page(
                Answer.GOOD,
                "Binnenkomen in de redactie",
                Html.of(
                        """
                        <p>Je krijgt een mail met een link. Een wachtwoord is er niet.</p>
                        <form method="post" action="/deur/vraag">
                        <p><label for="mail">Je mailadres</label>
                        <input id="mail" name="mail" type="email" autocomplete="email" required maxlength="200"></p>
                        <p><button>Stuur mij een link</button></p>
                        </form>
                        """));
    }

    /** Said to everybody, whether the address is known or not. */
    static Answer asked() {
        return page(
                Answer.GOOD,
                "Kijk in je mail",
                Html.of(
                        """
                        <p>Kennen we dit adres, dan is er een mail met een link onderweg. Hij werkt één keer, een kwartier lang.</p>
                        <p>Geen mail na vijf minuten? Kijk bij ongewenste mail. Vraag anders aan de coördinator of jouw adres in de lijst staat.</p>
                        <p><a href="/deur/">Terug</a></p>
                        """));
    }

    static Answer busy() {
        return page(
                BUSY,
                "Even wachten",
                Html.of(
                        "<p>Dit is hier te vaak gevraagd. Probeer het over een kwartier opnieuw.</p>\n"));
    }

    /** Programs that read mail follow links; only a person pushes a button. */
    static Answer link(String mail, String sleutel) {
        return page(
                Answer.GOOD,
                "Kom binnen",
                Html.of(
                        """
                        <p>Je komt binnen als <strong>%s</strong>.</p>
                        <form method="post" action="/deur/binnen">
                        <input type="hidden" name="sleutel" value="%s">
                        <p><button>Kom binnen</button></p>
                        </form>
                        """,
                        mail, sleutel));
    }

    static Answer used() {
        return page(
                GONE,
                "Deze link werkt niet meer",
                Html.of(
                        """
                        <p>Een link werkt één keer, een kwartier lang.</p>
                        <p><a href="/deur/">Vraag een nieuwe</a></p>
                        """));
    }

    static Answer inside(Schrijver who, String token) {
        return page(
                Answer.GOOD,
                "Je bent binnen",
                Html.of(
                        """
                        <p>Je bent binnen als <strong>%s</strong>, voor %s.</p>
                        <p><a href="/redactie/">Naar de redactie</a></p>
                        <form method="post" action="/deur/buiten">
                        <input type="hidden" name="token" value="%s">
                        <p><button>Ga naar buiten</button></p>
                        <p><button name="overal" value="ja">Ga overal naar buiten</button>, ook op een toestel dat je kwijt bent</p>
                        </form>
                        """,
                        who.mail(),
                        who.partner()
                                .map(partner -> "de partner " + partner)
                                .orElse("de coördinatie"),
                        token));
    }

    static Answer left() {
        return page(
                Answer.GOOD,
                "Je bent buiten",
                Html.of("<p><a href=\"/deur/\">Kom weer binnen</a></p>\n"));
    }

    static Answer refused(int status, String why) {
        return page(status, "Dit kan niet", Html.of("<p>%s</p>\n", why));
    }

    /**
     * What was sent when nobody was in any more, or with the token of another time. Nothing is
     * done; what was written stands in this page, so that it is not lost.
     *
     * @param token of who is in now; nothing when nobody is
     */
    static Answer again(String path, FormData form, Optional<String> token) {
        Html first =
                token.isPresent()
                        ? Html.of("<p>Is dit wat je wilde bewaren?</p>\n")
                        : Html.of(
                                "<p>Je bent buiten. Kom eerst weer binnen <a href=\"/deur/\" target=\"_blank\" rel=\"noopener\">in een nieuw tabblad</a>, en duw dan hier op de knop.</p>\n");
        return page(
                Answer.FORBIDDEN,
                "Nog niet bewaard",
                Html.of(
                        """
                        %s<form method="post" action="%s">
                        <input type="hidden" name="token" value="%s">
                        %s<p><button>Bewaar wat ik schreef</button></p>
                        </form>
                        <p>Een bestand dat je meestuurde, kies je opnieuw.</p>
                        """,
                        first, path, token.orElse(""), hidden(form)));
    }

    private static Html hidden(FormData form) {
        return Html.of(
                form.values().keySet().stream()
                        .filter(name -> !name.equals(TOKEN))
                        .map(name -> hidden(name, form.all(name))));
    }

    private static Html hidden(String name, List<String> values) {
        return Html.of(values.stream().map(value -> hidden(name, value)));
    }

    private static Html hidden(String name, String value) {
        return Html.of("<input type=\"hidden\" name=\"%s\" value=\"%s\">\n", name, value);
    }
}
