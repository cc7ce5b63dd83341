package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.form.FormDrawing;
import be.huisvanhetkind.editing.form.Formulier;
import be.huisvanhetkind.editing.form.Opmerkingen;
import be.huisvanhetkind.editing.form.Opmerkingen.Remark;
import be.huisvanhetkind.editing.merge.Samenvoeging.Botsing;
import be.huisvanhetkind.editing.pages.ConceptHuis.Beeld;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.volledigheid.ItemVolledigheid;
import be.huisvanhetkind.volledigheid.Ontbrekend;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Html;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The page of a form: what is wrong first, then the questions, and beside them the page as families
 * will see it.
 *
 * @param oordeel what is wrong; nothing as long as its writer did not ask
 * @param geweigerd what was sent along and cannot be taken
 * @param told what is told first; may be empty
 * @param botsingen in which fields somebody else wrote too
 */
record Formulierblad(
        Werkstuk werk,
        Formulier form,
        Beeld beeld,
        Optional<Nagekeken> oordeel,
        List<Finding> geweigerd,
        List<Botsing> botsingen,
        String told) {
    private static final int MOST = 3;
    private static final String HEAD = "<head>";

    /** A link in the page that is looked at must not take the place of the form. */
    private static final String ELSEWHERE = "<head><base target=\"_blank\">";

    static Formulierblad of(Werkstuk werk, Formulier form, Beeld beeld) {
        return new Formulierblad(werk, form, beeld, Optional.empty(), List.of(), List.of(), "");
    }

    Formulierblad judged(Nagekeken found) {
        return new Formulierblad(werk, form, beeld, Optional.of(found), geweigerd, botsingen, told);
    }

    Formulierblad refused(List<Finding> pictures) {
        return new Formulierblad(werk, form, beeld, oordeel, pictures, botsingen, told);
    }

    Formulierblad clashing(List<Botsing> both) {
        return new Formulierblad(werk, form, beeld, oordeel, geweigerd, both, told);
    }

    Formulierblad telling(String sentence) {
        return new Formulierblad(werk, form, beeld, oordeel, geweigerd, botsingen, sentence);
    }

    Answer answer(Bezoek bezoek, Werkkamer kamer) {
        return Vel.of(
                Answer.GOOD,
                title(),
                bezoek,
                Html.of(
                        """
                        %s<div class="rd-twee">
                        <form method="post" action="%s" enctype="multipart/form-data" novalidate class="rd-form" data-rd>
                        <button name="kijk" value="ja" class="rd-eerst" tabindex="-1" aria-hidden="true">Bekijk</button>
                        %s%s%s<div id="rd-oordeel" role="region" aria-label="Wat er nog niet klopt">%s%s</div>
                        %s%s</form>
                        %s</div>
                        """,
                        said(bezoek),
                        Redactieadres.edit(werk.path(), ""),
                        bezoek.hidden(),
                        bezoek.hidden("concept", werk.concept().map(Concept::naam).orElse("")),
                        bezoek.hidden("gezien", werk.gezien().id()),
                        clashes(),
                        summary(),
                        drawing(kamer).draw(form),
                        buttons(),
                        side(bezoek, kamer)));
    }

    private String title() {
        String said = form.said("titel");
        String soort = werk.type().name();
        return said.isEmpty() ? "Nieuw: " + soort : said;
    }

    private Opmerkingen remarks() {
        return oordeel.map(Nagekeken::remarks).orElse(Opmerkingen.NONE);
    }

    /** What a translation translates, as it stands in the same folder. */
    private Optional<Formulier> original(Werkkamer kamer) {
        String id = form.said("vertaling_van");
        String extension = werk.path().substring(werk.path().lastIndexOf('.'));
        String path = werk.folder() + id + extension;
        return id.isEmpty() || Werkstuk.type(path).isEmpty()
                ? Optional.empty()
                : kamer.concepten()
                        .read(werk.gezien(), path)
                        .map(Leestekst::of)
                        .flatMap(werk::front)
                        .map(front -> form.of(front));
    }

    private FormDrawing drawing(Werkkamer kamer) {
        String pictures = Vel.FOLDER + "beeld/" + werk.gezien().id() + "/" + werk.folder();
        return new FormDrawing(werk.type().name(), remarks(), pictures, original(kamer));
    }

    private Html said(Bezoek bezoek) {
        return told.isEmpty()
                ? state(bezoek)
                : Html.of("<p class=\"rd-goed\" role=\"status\">%s</p>\n%s", told, state(bezoek));
    }

    private Html state(Bezoek bezoek) {
        Html place = werk.concept().map(Formulierblad::inside).orElseGet(this::published);
        return bezoek.chosen("bewaard").isEmpty()
                ? place
                : Html.of(
                        "<p class=\"rd-goed\" role=\"status\"><strong>Bewaard.</strong> Op de site is nog niets veranderd.%s</p>\n%s",
                        werk.concept().map(Formulierblad::onward).orElse(Html.NONE), place);
    }

    private static Html inside(Concept concept) {
        return Html.of(
                "<p class=\"rd-waar\">Dit staat in je concept <a href=\"%s\">%s</a>.</p>\n",
                Redactieadres.concept(concept.naam()), concept.titel());
    }

    private static Html onward(Concept concept) {
        return Html.of(
                " <a href=\"%s\">Klaar? Dien het in</a>", Redactieadres.concept(concept.naam()));
    }

    private Html published() {
        if (werk.isNew()) {
            return Html.NONE;
        }
        return Html.of(
                "<p class=\"rd-waar\">Zo staat het nu gepubliceerd. Wat je bewaart, komt in een concept. <a href=\"%sgeschiedenis/%s\">Hoe het vroeger was</a></p>\n",
                Vel.FOLDER, werk.path());
    }

    private Html clashes() {
        return Html.of(botsingen.stream().map(this::clash));
    }

    private Html clash(Botsing one) {
        return Html.of(
                """
                <div class="rd-botsing" role="alert"><p><strong>Iemand anders schreef intussen ook bij “%s”.</strong> Jouw woorden staan in het formulier; er is nog niets bewaard. Neem over wat je wilt, en bewaar dan.</p>
                <p>De ander schreef:</p><blockquote>%s</blockquote></div>
                """,
                question(one.veld()), one.ander().isEmpty() ? "(weggehaald)" : one.ander());
    }

    private String question(String key) {
        return FormDrawing.question(werk.type().name(), key);
    }

    /** What is wrong, with a link to each field; what has no field is told in full. */
    private Html summary() {
        List<Remark> all = remarks().all();
        Html pictures = Html.of(geweigerd.stream().map(Formulierblad::refusal));
        if (all.isEmpty()) {
            return Html.of(
                    "%s%s",
                    pictures,
                    oordeel.isPresent() && geweigerd.isEmpty()
                            ? new Html("<p class=\"rd-goed\">Alles is in orde.</p>\n")
                            : Html.NONE);
        }
        long stops = all.stream().filter(Remark::stops).count();
        String lead =
                stops == 0
                        ? "Dit kan nog beter"
                        : stops == 1 ? "Eén ding moet nog" : stops + " dingen moeten nog";
        return Html.of(
                "%s<h2 class=\"rd-lijstkop\">%s</h2>\n<ul class=\"rd-samen\">\n%s</ul>\n",
                pictures,
                lead,
                Html.of(IntStream.range(0, all.size()).mapToObj(at -> line(all.get(at), at))));
    }

    private static Html refusal(Finding picture) {
        return Html.of(
                "<p class=\"rd-fout\"><strong>Fout.</strong> %s %s</p>\n",
                picture.message(), picture.hint());
    }

    private Html line(Remark one, int at) {
        if (one.place().isEmpty()) {
            return Html.of("<li>%s</li>\n", Opmerkingen.html(one, at));
        }
        String place = one.place().get();
        String key = place.replaceFirst("\\..*", "");
        return Html.of(
                "<li><a href=\"#%s\">%s</a>: %s</li>\n",
                place.equals(Formulier.TEKST) ? place : Formulier.FIELDS + "." + key,
                question(key),
                one.message());
    }

    private Html buttons() {
        return Html.of(
                """
                <details class="rd-meer"><summary>Meer doen</summary>
                %s%s</details>
                <div class="rd-klaar">
                <div><input type="checkbox" id="nagelezen" name="nagelezen" value="ja"><label for="nagelezen">Ik las alles na: het klopt vandaag</label></div>
                <p><button class="knop" name="bewaar" value="ja">Bewaar</button> <button class="knop knop-2" name="kijk" value="ja">Kijk na en toon de pagina</button></p>
                </div>
                <input type="hidden" name="einde" value="ja">
                """,
                werk.isNew() ? Html.NONE : Meerdoen.ways(werk, form),
                werk.isNew() ? Html.NONE : Meerdoen.buttons(form));
    }

    /** The page alone, for who is still typing. */
    Answer besides(Bezoek bezoek, Werkkamer kamer) {
        return Answer.page(Answer.GOOD, side(bezoek, kamer));
    }

    private Html side(Bezoek bezoek, Werkkamer kamer) {
        return Html.of(
                "<aside id=\"rd-zij\" class=\"rd-zij\" aria-label=\"Zo wordt de pagina\">\n%s%s</aside>\n",
                complete(), page(bezoek, kamer));
    }

    private Html complete() {
        Optional<ItemVolledigheid> score =
                beeld.item(werk.path())
                        .flatMap(ItemVolledigheid::of)
                        .filter(one -> !werk.isNew() || oordeel.isPresent());
        if (score.isEmpty()) {
            return Html.NONE;
        }
        List<Ontbrekend> first = score.get().ontbreekt().stream().limit(MOST).toList();
        return Html.of(
                "<p class=\"rd-score\"><label for=\"rd-meter\">Volledig</label> <meter id=\"rd-meter\" min=\"0\" max=\"100\" value=\"%s\"></meter> %s %%</p>\n%s",
                score.get().score(),
                score.get().score(),
                first.isEmpty() ? Html.NONE : helpful(first));
    }

    private Html helpful(List<Ontbrekend> fields) {
        return Html.of(
                "<p>Dit zou gezinnen nog het meest helpen:</p>\n<ul>\n%s</ul>\n",
                Html.of(
                        fields.stream()
                                .map(one -> Html.of("<li>%s</li>\n", question(one.veld())))));
    }

    private Html page(Bezoek bezoek, Werkkamer kamer) {
        Optional<byte[]> made = beeld.page(werk.path());
        if (made.isEmpty()) {
            return new Html("<p>Zodra er genoeg is ingevuld, zie je hier de pagina.</p>\n");
        }
        String text = new String(made.get(), StandardCharsets.UTF_8);
        String there = text.replaceFirst(HEAD, ELSEWHERE);
        String page =
                kamer.kladden().keep(there.getBytes(StandardCharsets.UTF_8), beeld, bezoek.token());
        return Html.of(
                "<p><a href=\"%s\" target=\"_blank\">Toon de pagina apart</a></p>\n<iframe src=\"%s\" title=\"Zo wordt de pagina\" class=\"rd-kijk\"></iframe>\n",
                page, page);
    }
}
