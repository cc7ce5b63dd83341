package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.form.Formulier;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.web.Html;
import java.util.Arrays;

/** What can be done with a file besides filling it in: a copy, a translation, away with it. */
final class Meerdoen {
    /** The name of the buttons that give a file another status, and keep it. */
    static final String STATUS = "zet";

    private Meerdoen() {}

    /** Buttons in the form of a file. */
    static Html buttons(Formulier form) {
        boolean isAway = form.said("status").equals(Status.GEARCHIVEERD.id());
        return isAway
                ? button(Status.GEPUBLICEERD, "Zet het weer op de site")
                : button(Status.GEARCHIVEERD, "Haal het van de site, en bewaar het");
    }

    private static Html button(Status status, String words) {
        return Html.of(
                "<p><button class=\"knop knop-2\" name=\"%s\" value=\"%s\">%s</button></p>\n",
                STATUS, status.id(), words);
    }

    /** The ways to another file that begins as this one. */
    static Html ways(Werkstuk werk, Formulier form) {
        String partner = werk.partner().orElse("");
        String copy =
                Redactieadres.nieuw(werk.type().name(), partner, concept(werk))
                        + "&kopie="
                        + Redactieadres.encoded(werk.path());
        return Html.of(
                "<p><a href=\"%s\">Maak er een kopie van</a></p>\n%s",
                copy,
                form.said("vertaling_van").isEmpty() && werk.type().isPublic()
                        ? translations(werk, form)
                        : Html.NONE);
    }

    private static String concept(Werkstuk werk) {
        return werk.concept().map(Concept::naam).orElse("");
    }

    private static Html translations(Werkstuk werk, Formulier form) {
        return Html.of(
                "<p>Vertaal het: %s</p>\n",
                Html.of(
                        Arrays.stream(Sitetaal.values())
                                .filter(taal -> taal != Sitetaal.NL)
                                .map(taal -> translation(taal, werk, form))));
    }

    private static Html translation(Sitetaal taal, Werkstuk werk, Formulier form) {
        return Html.of(
                "<a class=\"rd-taal\" href=\"%s\" hreflang=\"%s\">%s</a> ",
                Redactieadres.translation(
                        werk.path(), taal.id(), form.said("titel"), concept(werk)),
                taal.id(),
                taal.naam());
    }
}
