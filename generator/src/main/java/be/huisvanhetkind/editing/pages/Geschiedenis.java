package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.concept.Versie;
import be.huisvanhetkind.editing.concept.Vorige;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Html;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /redactie/geschiedenis/<bestand>}: how a file was before, and the way back to it. */
record Geschiedenis(Werkkamer kamer, Toegang toegang) {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, H.mm 'uur'", Locale.forLanguageTag("nl-BE"))
                    .withZone(ZoneId.of("Europe/Brussels"));

    Answer to(Bezoek bezoek, String path) {
        toegang.demandWrite(bezoek, path);
        if (Werkstuk.type(path).isEmpty()) {
            return toegang.nothing(bezoek, "Dit bestand is er niet.");
        }
        List<Vorige> all = kamer.concepten().vorige(path);
        List<Html> lines = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Optional<String> now = text(all.get(at).versie(), path);
            Optional<String> before =
                    at + 1 < all.size() ? text(all.get(at + 1).versie(), path) : Optional.empty();
            lines.add(line(all.get(at), path, now, before, at == 0));
        }
        return Vel.of(
                Answer.GOOD,
                "Hoe het vroeger was",
                bezoek,
                lines.isEmpty()
                        ? new Html("<p>Van dit bestand is nog niets bewaard.</p>\n")
                        : Html.of(
                                "<p><a href=\"%s\">Terug naar het formulier</a></p>\n<ol class=\"rd-tijd\">\n%s</ol>\n",
                                Redactieadres.edit(path, ""), Html.of(lines.stream())));
    }

    private Optional<String> text(Versie versie, String path) {
        return kamer.concepten().read(versie, path).map(bytes -> Leestekst.of(bytes));
    }

    private Html line(
            Vorige one,
            String path,
            Optional<String> now,
            Optional<String> before,
            boolean isLast) {
        Html back =
                isLast || now.isEmpty()
                        ? Html.NONE
                        : Html.of(
                                "<p><a href=\"%s?terug=%s\">Zet het terug zoals het toen was</a></p>\n",
                                Redactieadres.edit(path, ""), one.versie().id());
        return Html.of(
                "<li><p><strong>%s</strong>, %s</p>\n%s%s</li>\n",
                WHEN.format(one.moment()), one.naam(), what(path, before, now), back);
    }

    /** Which questions got another answer. */
    private Html what(String path, Optional<String> before, Optional<String> now) {
        if (now.isEmpty()) {
            return new Html("<p>Weggehaald.</p>\n");
        }
        if (before.isEmpty()) {
            return new Html("<p>Gemaakt.</p>\n");
        }
        List<String> changed = Verschilwoorden.between(path, before.get(), now.get());
        return changed.isEmpty()
                ? new Html("<p>Alleen de vorm veranderde.</p>\n")
                : Html.of(
                        "<ul>\n%s</ul>\n",
                        Html.of(changed.stream().map(one -> Html.of("<li>%s</li>\n", one))));
    }
}
