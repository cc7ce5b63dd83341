package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.editing.form.FormDrawing;
import be.huisvanhetkind.editing.paste.Plaksel;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.format.Amended;
import be.huisvanhetkind.format.Form;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /redactie/plak}: a mail or another text becomes the beginning of a file. */
record Plakken(Werkkamer kamer, Toegang toegang, Bewerken bewerken) {
    private static final int MOST = 20_000;

    Answer to(Bezoek bezoek) {
        String pasted = bezoek.sent().map(sent -> sent.text("geplakt")).orElse("").strip();
        return pasted.isEmpty()
                ? ask(bezoek)
                : begin(bezoek, pasted.substring(0, Math.min(MOST, pasted.length())));
    }

    private Answer ask(Bezoek bezoek) {
        return Vel.of(
                Answer.GOOD,
                "Plak een mail of een tekst",
                bezoek,
                Html.of(
                        """
                        <p>We zoeken erin wat we herkennen: wanneer, waar, voor wie, wat het kost, hoe je iemand bereikt. Je kijkt het daarna zelf na. Er wordt nog niets bewaard.</p>
                        <form method="post" action="%splak" class="rd-form">
                        %s%s<div class="rd-veld"><label for="geplakt">De tekst</label>
                        <textarea id="geplakt" name="geplakt" rows="16" maxlength="%s" required></textarea></div>
                        <p><button class="knop">Maak er een begin van</button></p>
                        </form>
                        """,
                        Vel.FOLDER,
                        bezoek.hidden(),
                        bezoek.hidden("partner", bezoek.chosen("partner")),
                        MOST));
    }

    private Answer begin(Bezoek bezoek, String pasted) {
        Optional<Huis> huis = kamer.huis().look().huis();
        if (huis.isEmpty()) {
            throw new Geweigerd(
                    Answer.NOT_YET, "huis.yml kan nu niet gelezen worden. Zet dat eerst recht.");
        }
        Plaksel plaksel = Plaksel.of(pasted, huis.get());
        ContentType<?> type = ContentTypes.named(plaksel.soort()).orElseThrow();
        String titel =
                plaksel.velden().get("titel") instanceof Scalar said ? said.text() : "Geplakt";
        Werkstuk werk = new Nieuw(kamer, toegang).work(type, bezoek, titel);
        return bewerken.begun(bezoek, werk, text(werk, plaksel), told(type, plaksel));
    }

    private String text(Werkstuk werk, Plaksel plaksel) {
        FrontMatter empty = werk.front().orElseThrow();
        Map<String, Optional<Node>> fields = new LinkedHashMap<>();
        plaksel.velden().forEach((key, node) -> fields.put(key, Optional.of(node)));
        fields.put("status", said("gepubliceerd"));
        fields.put("nagekeken_op", said(kamer.huis().today().toString()));
        return Amended.with(
                werk.text(), empty, Form.of(werk.type()), fields, "\n" + plaksel.tekst() + "\n");
    }

    private static Optional<Node> said(String text) {
        return Optional.of(new Scalar(Place.start(""), text));
    }

    private static String told(ContentType<?> type, Plaksel plaksel) {
        List<String> questions =
                plaksel.velden().keySet().stream()
                        .map(key -> "“" + FormDrawing.question(type.name(), key) + "”")
                        .toList();
        return questions.isEmpty()
                ? "We herkenden niets, maar je tekst staat klaar. Vul de vragen in."
                : "Dit herkenden we: %s. Kijk het na, en vul aan wat ontbreekt."
                        .formatted(String.join(", ", questions));
    }
}
