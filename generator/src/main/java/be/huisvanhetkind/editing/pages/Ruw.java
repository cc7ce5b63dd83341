package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.ConceptBestand;
import be.huisvanhetkind.editing.concept.Versie;
import be.huisvanhetkind.editing.form.Opmerkingen;
import be.huisvanhetkind.editing.form.Opmerkingen.Remark;
import be.huisvanhetkind.editing.pages.ConceptHuis.Beeld;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.format.Mended;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Html;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A file whose fields cannot be told apart: its letters, what is wrong, and the lines to write. */
record Ruw(Werkkamer kamer, Toegang toegang) {
    private static final String LETTERS = "letters";
    private static final String RACE =
            "Iemand anders schreef intussen in dit bestand. Open het opnieuw, en zet je woorden erbij.";

    Answer to(Bezoek bezoek, Werkstuk werk) {
        String typed =
                bezoek.sent()
                        .flatMap(sent -> sent.find(LETTERS))
                        .map(text -> text.replace("\r\n", lineEnd(werk)))
                        .orElse(werk.text());
        List<Finding> findings = look(werk, typed).findings(werk.path());
        String text = taken(bezoek, typed, findings);
        if (bezoek.sent().isPresent() && !bezoek.chosen(Bewerken.KEEP).isEmpty()) {
            return keep(bezoek, werk, text);
        }
        Beeld beeld = look(werk, text);
        return page(bezoek, werk, text, beeld);
    }

    /** That of the file, whatever a browser sends. */
    private static String lineEnd(Werkstuk werk) {
        return werk.text().contains("\r\n") ? "\r\n" : "\n";
    }

    private static String taken(Bezoek bezoek, String typed, List<Finding> findings) {
        String index = bezoek.chosen(Opmerkingen.BUTTON);
        return index.matches("\\d{1,4}")
                ? findings.stream()
                        .skip(Integer.parseInt(index))
                        .findFirst()
                        .flatMap(Finding::correction)
                        .map(better -> Mended.with(typed, List.of(better)))
                        .orElse(typed)
                : typed;
    }

    private Beeld look(Werkstuk werk, String text) {
        Map<String, Optional<byte[]>> files =
                kamer.files(
                        werk.concept(),
                        werk.path(),
                        Optional.of(text.getBytes(StandardCharsets.UTF_8)));
        return kamer.huis().look(files);
    }

    private Answer keep(Bezoek bezoek, Werkstuk werk, String text) {
        ConceptBestand file =
                new ConceptBestand(werk.path(), Optional.of(text.getBytes(StandardCharsets.UTF_8)));
        return current(werk)
                .flatMap(now -> toegang.keep(bezoek, now, text, List.of(file)))
                .map(kept -> Redactieadres.edit(werk.path(), kept.naam()) + "&bewaard=ja")
                .map(Bezoek::onward)
                .orElseGet(() -> Vel.lost(RACE, text, bezoek));
    }

    /** The file as it is now; nothing when it is not as its writer saw it. */
    private Optional<Werkstuk> current(Werkstuk werk) {
        Versie stand =
                werk.concept().map(Concept::stand).orElseGet(kamer.concepten()::gepubliceerd);
        return Werkstuk.of(
                        werk.path(),
                        werk.naam(),
                        werk.concept(),
                        stand,
                        kamer.concepten().read(stand, werk.path()))
                .filter(now -> now.text().equals(werk.text()));
    }

    private static Answer page(Bezoek bezoek, Werkstuk werk, String text, Beeld beeld) {
        return Vel.of(
                Answer.GOOD,
                werk.path(),
                bezoek,
                Html.of(
                        """
                        <p>Dit bestand kunnen we nog niet in vragen splitsen. Je ziet het zoals het geschreven is. Neem de verbeteringen over, dan komt het formulier vanzelf.</p>
                        <form method="post" action="%s" class="rd-form" novalidate>
                        %s%s%s%s<div class="rd-veld"><label for="letters">Het bestand</label>
                        <textarea id="letters" name="letters" rows="24" spellcheck="false" class="rd-letters">
                        %s</textarea></div>
                        <p><button class="knop" name="bewaar" value="ja">Bewaar</button> <button class="knop knop-2" name="kijk" value="ja">Kijk na</button></p>
                        </form>
                        """,
                        Redactieadres.edit(werk.path(), ""),
                        bezoek.hidden(),
                        bezoek.hidden("concept", werk.concept().map(Concept::naam).orElse("")),
                        bezoek.hidden("gezien", werk.gezien().id()),
                        remarks(beeld.findings(werk.path())),
                        text));
    }

    private static Html remarks(List<Finding> findings) {
        IntStream places = IntStream.range(0, findings.size());
        return Html.of(places.mapToObj(at -> Opmerkingen.html(remark(findings.get(at)), at)));
    }

    private static Remark remark(Finding finding) {
        return new Remark(finding, Optional.empty(), Optional.empty());
    }
}
