package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Html;
import java.util.List;

/** {@code /redactie/nazien}: what was handed in and waits for the coordination. */
record Nazien(Werkkamer kamer) {
    Answer to(Bezoek bezoek) {
        if (!bezoek.who().isCoordinatie()) {
            throw new Geweigerd(Answer.FORBIDDEN, "Nazien doet de coördinatie.");
        }
        List<Concept> waiting =
                kamer.concepten().all().stream().filter(Concept::ingediend).toList();
        return Vel.of(
                Answer.GOOD,
                "Na te zien",
                bezoek,
                waiting.isEmpty()
                        ? new Html("<p>Er wacht niets. Wat partners indienen, komt hier.</p>\n")
                        : Html.of(
                                "<ul class=\"rd-rijen\">\n%s</ul>\n",
                                Html.of(waiting.stream().map(Startblad::draft))));
    }
}
