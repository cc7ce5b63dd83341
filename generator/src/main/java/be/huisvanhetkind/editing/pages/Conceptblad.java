package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.ConceptBestand;
import be.huisvanhetkind.editing.concept.Uitgave;
import be.huisvanhetkind.editing.pages.ConceptHuis.Beeld;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /redactie/concept/<partner>/<naam>}: what is in a draft, what is wrong with it, what it
 * changes, and what can be done with it.
 */
record Conceptblad(Werkkamer kamer, Toegang toegang) {
    private static final String UPDATED = "Bijgewerkt met wat intussen gepubliceerd is";
    private static final String NOT_YET =
            "Er moet eerst nog iets verbeterd worden. Het staat hieronder.";

    Answer to(Bezoek bezoek, String naam) {
        Concept concept = toegang.concept(bezoek.who(), naam);
        if (bezoek.sent().isEmpty()) {
            return page(bezoek, concept, "");
        }
        return switch (bezoek.chosen("doe")) {
            case "dien-in" -> submit(bezoek, concept);
            case "houd" -> keep(bezoek, concept);
            case "haal-uit" -> takeOut(bezoek, concept);
            case "gooi-weg" -> remove(bezoek, concept);
            case "publiceer" -> publish(bezoek, concept);
            default -> page(bezoek, concept, "Kies wat je wilt doen.");
        };
    }

    private Answer submit(Bezoek bezoek, Concept concept) {
        if (hasErrors(concept)) {
            return page(bezoek, concept, NOT_YET);
        }
        Bijgewerkt fresh = Bijgewerkt.of(kamer, concept, false, bezoek.signed(UPDATED));
        if (!fresh.botsingen().isEmpty()) {
            return clash(bezoek, fresh);
        }
        return kamer.concepten()
                .submit(fresh.concept(), bezoek.chosen("toelichting"), bezoek.signed("Ingediend"))
                .map(done -> Bezoek.onward(Redactieadres.concept(done.naam()) + "?ingediend=ja"))
                .orElseGet(() -> race(bezoek, concept));
    }

    private Answer publish(Bezoek bezoek, Concept concept) {
        Optional<Uitgave> uitgave = kamer.uitgave();
        if (uitgave.isEmpty() || !bezoek.who().isCoordinatie()) {
            throw new Geweigerd(Answer.FORBIDDEN, "Publiceren doet de coördinatie.");
        }
        Bijgewerkt fresh = Bijgewerkt.of(kamer, concept, false, bezoek.signed(UPDATED));
        if (!fresh.botsingen().isEmpty()) {
            return clash(bezoek, fresh);
        }
        if (hasErrors(fresh.concept())) {
            return page(bezoek, fresh.concept(), NOT_YET);
        }
        List<Finding> broken =
                Elders.broken(fresh.concept(), kamer.huis().look(), look(fresh.concept()));
        if (!broken.isEmpty()) {
            return page(bezoek, fresh.concept(), elsewhere(broken));
        }
        List<String> dirty =
                uitgave.get()
                        .publish(
                                fresh.concept(), bezoek.signed("Gepubliceerd: " + concept.titel()));
        if (dirty.isEmpty()) {
            kamer.huis().look();
            return Bezoek.onward(Vel.FOLDER + "?gepubliceerd=ja");
        }
        return page(
                bezoek,
                fresh.concept(),
                "In de map staat iets wat nog niet in Git bewaard is: %s. Bewaar dat eerst, dan kan dit erbij."
                        .formatted(String.join(", ", dirty)));
    }

    private static String elsewhere(List<Finding> broken) {
        Finding first = broken.get(0);
        return "Dit maakt elders iets stuk, in %s: %s"
                .formatted(first.place().file(), first.message());
    }

    private Answer keep(Bezoek bezoek, Concept concept) {
        Bijgewerkt.of(kamer, concept, true, bezoek.signed(UPDATED));
        return Bezoek.onward(Redactieadres.concept(concept.naam()));
    }

    /** What somebody else published in a field of this draft, word for word. */
    private Answer clash(Bezoek bezoek, Bijgewerkt fresh) {
        return Vel.of(
                Answer.CONFLICT,
                "Intussen is er iets anders gepubliceerd",
                bezoek,
                Html.of(
                        """
                        <p>Iemand anders veranderde hetzelfde. Hieronder staat wat nu gepubliceerd is. Wil je dat behouden, neem het dan over in je concept. Anders blijven jouw woorden.</p>
                        %s%s
                        """,
                        Html.of(fresh.botsingen().stream().map(one -> clash(one, fresh.concept()))),
                        button(
                                bezoek,
                                fresh.concept(),
                                "houd",
                                "Houd wat in het concept staat",
                                "knop",
                                Html.NONE)));
    }

    private static Html clash(Bijgewerkt.Plek one, Concept concept) {
        return Html.of(
                "<div class=\"rd-botsing\"><h2>%s</h2><p><a href=\"%s\">%s</a></p><blockquote>%s</blockquote></div>\n",
                one.botsing().veld(),
                Redactieadres.edit(one.path(), concept.naam()),
                one.path(),
                one.botsing().ander().isEmpty() ? "(weggehaald)" : one.botsing().ander());
    }

    /** A file as it is published, in the place of what the draft made of it. */
    private Answer takeOut(Bezoek bezoek, Concept concept) {
        String path = bezoek.chosen("bestand");
        if (!concept.paths().contains(path)) {
            return toegang.nothing(bezoek, "Dit bestand zit niet in dit concept.");
        }
        toegang.demandWrite(bezoek, path);
        ConceptBestand before =
                new ConceptBestand(path, kamer.concepten().read(concept.basis(), path));
        return kamer.concepten()
                .write(concept, List.of(before), bezoek.signed("Uit het concept gehaald: " + path))
                .map(now -> Bezoek.onward(Redactieadres.concept(now.naam())))
                .orElseGet(() -> race(bezoek, concept));
    }

    private Answer remove(Bezoek bezoek, Concept concept) {
        kamer.concepten().remove(concept);
        return Bezoek.onward(Vel.FOLDER);
    }

    private Answer race(Bezoek bezoek, Concept concept) {
        return Vel.refused(
                Answer.CONFLICT,
                "Iemand schreef net nog in “%s”. Bekijk het en dien het dan opnieuw in."
                        .formatted(concept.titel()),
                bezoek);
    }

    private boolean hasErrors(Concept concept) {
        Beeld beeld = look(concept);
        return concept.paths().stream()
                .flatMap(path -> beeld.findings(path).stream())
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private Beeld look(Concept concept) {
        return kamer.huis().look(kamer.files(Optional.of(concept)));
    }

    private Answer page(Bezoek bezoek, Concept concept, String told) {
        Beeld beeld = look(concept);
        Stream<String> files = concept.paths().stream();
        return Vel.of(
                told.isEmpty() ? Answer.GOOD : Answer.CONFLICT,
                concept.titel(),
                bezoek,
                Html.of(
                        "%s%s<section class=\"rd-deel\"><h2>Wat erin zit</h2>\n<ul class=\"rd-rijen\">\n%s</ul>\n%s</section>\n%s%s",
                        said(told),
                        state(concept),
                        Html.of(files.map(path -> file(path, concept, beeld, bezoek))),
                        more(concept),
                        new Veranderingen(kamer, bezoek).html(concept, beeld),
                        doing(bezoek, concept)));
    }

    private static Html said(String told) {
        return told.isEmpty()
                ? Html.NONE
                : Html.of("<p class=\"rd-fout\" role=\"alert\"><strong>%s</strong></p>\n", told);
    }

    private static Html state(Concept concept) {
        String said =
                concept.ingediend()
                        ? "Ingediend. De coördinatie kijkt het na; daarna komt het op de site."
                        : "Dit is een concept: op de site is nog niets veranderd.";
        return Html.of(
                "<p class=\"%s\" role=\"status\">%s%s</p>\n",
                concept.ingediend() ? "rd-goed" : "rd-waar",
                said,
                concept.nazicht()
                        .map(address -> Html.of(" <a href=\"%s\">Volg het nazicht</a>", address))
                        .orElse(Html.NONE));
    }

    private Html file(String path, Concept concept, Beeld beeld, Bezoek bezoek) {
        boolean isHere = kamer.concepten().read(concept.stand(), path).isPresent();
        boolean wasHere = kamer.concepten().read(concept.basis(), path).isPresent();
        String what = !isHere ? "weg" : wasHere ? "gewijzigd" : "nieuw";
        List<Finding> findings = beeld.findings(path);
        long errors = findings.stream().filter(one -> one.severity() == Severity.ERROR).count();
        String name = beeld.item(path).map(Item::titel).orElse(path);
        return Html.of(
                "<li>%s <span class=\"rd-teken\">%s</span>%s%s</li>\n",
                isHere && Werkstuk.type(path).isPresent()
                        ? Html.of(
                                "<a href=\"%s\">%s</a>",
                                Redactieadres.edit(path, concept.naam()), name)
                        : name,
                what,
                errors == 0 ? Html.NONE : wrong(errors),
                button(
                        bezoek,
                        concept,
                        "haal-uit",
                        "Haal dit uit het concept",
                        "rd-weg",
                        bezoek.hidden("bestand", path)));
    }

    private static Html wrong(long errors) {
        String said =
                errors == 1
                        ? "er moet nog iets verbeterd worden"
                        : errors + " dingen moeten nog verbeterd worden";
        return Html.of(" <span class=\"rd-fout\">%s</span>", said);
    }

    private static Html more(Concept concept) {
        return Html.of(
                "<p>Er kan nog iets bij in hetzelfde concept: <a href=\"%s\">een aanbod</a>, <a href=\"%s\">een activiteit</a>.</p>\n",
                Redactieadres.nieuw("aanbod", concept.partner(), concept.naam()),
                Redactieadres.nieuw("activiteit", concept.partner(), concept.naam()));
    }

    private Html doing(Bezoek bezoek, Concept concept) {
        boolean publishes =
                kamer.uitgave().isPresent()
                        && bezoek.who().isCoordinatie()
                        && !concept.paths().isEmpty();
        Html publish =
                publishes
                        ? button(bezoek, concept, "publiceer", "Publiceer", "knop", Html.NONE)
                        : Html.NONE;
        Html text =
                new Html(
                        "<div class=\"rd-veld\"><label for=\"toelichting\">Wil je er iets bij zeggen? <span class=\"rd-mag\">(mag leeg)</span></label>\n<textarea id=\"toelichting\" name=\"toelichting\" rows=\"3\"></textarea></div>\n");
        Html submit =
                concept.ingediend()
                        ? Html.NONE
                        : button(bezoek, concept, "dien-in", "Dien in", "knop", text);
        return Html.of(
                "<section class=\"rd-deel\"><h2>En nu?</h2>\n%s%s<details class=\"rd-meer\"><summary>Gooi dit concept weg</summary>\n<p>Alles wat erin staat, is dan weg.</p>\n%s</details></section>\n",
                publish,
                submit,
                button(bezoek, concept, "gooi-weg", "Ja, gooi weg", "knop knop-2", Html.NONE));
    }

    private static Html button(
            Bezoek bezoek, Concept concept, String what, String words, String look, Html more) {
        return Html.of(
                "<form method=\"post\" action=\"%s\" class=\"rd-form\">\n%s%s<p><button class=\"%s\" name=\"doe\" value=\"%s\">%s</button></p></form>\n",
                Redactieadres.concept(concept.naam()), bezoek.hidden(), more, look, what, words);
    }
}
