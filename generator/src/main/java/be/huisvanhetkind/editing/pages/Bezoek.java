package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.Schrijver;
import be.huisvanhetkind.editing.concept.Ondertekening;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.time.Instant;
import java.util.Optional;

/**
 * One request to the editor.
 *
 * @param who asks
 * @param token stands in every form, and proves that it was ours
 * @param moment it is now
 * @param base the folder of a server in which the site stands; empty for the root
 */
record Bezoek(Ask ask, Schrijver who, String token, Instant moment, String base) {

    /** What was sent; nothing when a page is only looked at. */
    Optional<FormData> sent() {
        return ask.form();
    }

    /** What was chosen in the address, or was sent along. */
    String chosen(String name) {
        return sent().flatMap(form -> form.find(name)).or(() -> ask.chosen(name)).orElse("");
    }

    /** The hidden fields of every form. */
    Html hidden() {
        return Html.of("<input type=\"hidden\" name=\"token\" value=\"%s\">\n", token);
    }

    Html hidden(String name, String value) {
        return Html.of("<input type=\"hidden\" name=\"%s\" value=\"%s\">\n", name, value);
    }

    /** Who writes something now, and why. */
    Ondertekening signed(String boodschap) {
        return new Ondertekening(who.naam(), who.mail(), boodschap, moment);
    }

    /** After something was done: the page is asked for, so that it can be loaded again. */
    static Answer onward(String address) {
        return Answer.redirect(Answer.SEE_OTHER, address);
    }
}
