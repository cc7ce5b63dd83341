package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.types.Hoofdstuk;
import be.huisvanhetkind.content.types.Vragen;
import be.huisvanhetkind.editing.form.Control.Prefix;
import be.huisvanhetkind.editing.form.Control.Sketch;
import be.huisvanhetkind.editing.form.Control.Spot;
import be.huisvanhetkind.editing.form.Control.Veld;
import be.huisvanhetkind.web.Html;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Draws a form, with what is wrong beside the field it is about.
 *
 * @param type the name of the content type
 * @param remarks what is wrong
 * @param origineel what the file translates, to be read beside it
 * @param pictures the address of the folder in which the pictures of the file can be seen
 */
public record FormDrawing(
        String type, Opmerkingen remarks, String pictures, Optional<Formulier> origineel)
        implements Sketch {
    /**
     * Asked for although it may be left out, and never folded away: who offers something says when.
     */
    private static final Set<String> ASKED = Set.of("waar.uren", "waar.uren.wanneer");

    private static final String FOLDED =
            "<details class=\"rd-meer\"%s><summary>%s</summary>\n%s</details>\n";

    /** In groups: what one seldom needs, and is folded as long as nothing stands in it. */
    private static final Set<String> SELDOM =
            Set.of(
                    "wanneer.week",
                    "wanneer.datums",
                    "wanneer.kanaal",
                    "wanneer.schoolvakantie",
                    "wanneer.geldig_vanaf",
                    "wanneer.geldig_tot",
                    "uren.gesloten",
                    "uren.aangepast",
                    "uren.open_op_feestdagen",
                    "uren.hoe",
                    "openingsuren.gesloten",
                    "openingsuren.aangepast",
                    "openingsuren.open_op_feestdagen",
                    "openingsuren.hoe",
                    "reeks.gesloten",
                    "reeks.aangepast",
                    "reeks.open_op_feestdagen",
                    "reeks.hoe",
                    "waar.afspraak",
                    "prijs.per",
                    "prijs.kansentarief",
                    "prijs.derdebetaler",
                    "contact.sms",
                    "contact.uren",
                    "contact.toelichting",
                    "momenten.status",
                    "momenten.reden",
                    "momenten.volzet");

    public FormDrawing(String type, Opmerkingen remarks, String pictures) {
        this(type, remarks, pictures, Optional.empty());
    }

    /** How a form asks for a field of the file itself. */
    public static String question(String type, String key) {
        return Vragen.label(type, key);
    }

    /** The whole form: its parts, each with its fields. */
    public Html draw(Formulier form) {
        return Html.of(
                Arrays.stream(Hoofdstuk.values())
                        .map(part -> part(part, form))
                        .filter(html -> !html.equals(Html.NONE)));
    }

    private Html part(Hoofdstuk part, Formulier form) {
        List<Veld> velden =
                form.velden().stream()
                        .filter(veld -> Hoofdstuk.of(veld.field()) == part)
                        .sorted(Comparator.comparingInt(veld -> part.rank(veld.field())))
                        .toList();
        Html fields = fields(velden, new Prefix(Formulier.FIELDS + ".", "", ""), form.filled());
        Html text = part == Hoofdstuk.WAT ? text(form) : Html.NONE;
        if (velden.isEmpty() && text.equals(Html.NONE)) {
            return Html.NONE;
        }
        Html all = Html.of("%s%s", fields, text);
        boolean isOpen = velden.stream().anyMatch(veld -> remarks.isBelow(veld.key()));
        return part.isFolded()
                ? folded(part.titel(), isOpen, all)
                : Html.of(
                        "<section class=\"rd-deel\"><h2>%s</h2>\n%s</section>\n",
                        part.titel(), all);
    }

    private static Html folded(String titel, boolean isOpen, Html inside) {
        return Html.of(FOLDED, new Html(isOpen ? " open" : ""), titel, inside);
    }

    private Html text(Formulier form) {
        Spot spot = spot(Formulier.TEKST, Formulier.TEKST, Formulier.TEKST);
        return Html.of(
                """
                <div class="rd-veld" data-tekst><label for="tekst">%s</label>
                <p class="rd-hulp" id="tekst-hulp">Vertel rustig wat er gebeurt. Een lege regel begint een nieuwe alinea; <code>## </code> begint een tussentitel, <code>- </code> een punt van een lijst.</p>
                %s%s<textarea %s rows="14" dir="auto">
                %s</textarea></div>
                """,
                spot.label(),
                origineel.map(one -> original(one.tekst().strip())).orElse(Html.NONE),
                remarks.html(Formulier.TEKST, "tekst-fout"),
                new Html(spot.attributes()),
                form.tekst().strip());
    }

    /** Whether something is wrong at a place, or below it. */
    @Override
    public boolean isWrong(String place) {
        return remarks.isBelow(place);
    }

    @Override
    public Html fields(List<Veld> velden, Prefix at, Filled.Group filled) {
        List<Veld> first = velden.stream().filter(veld -> !isSeldom(veld, at, filled)).toList();
        List<Veld> rest = velden.stream().filter(veld -> isSeldom(veld, at, filled)).toList();
        Html shown = Html.of(first.stream().map(veld -> field(veld, at, filled)));
        return rest.isEmpty()
                ? shown
                : Html.of(
                        "%s%s",
                        shown,
                        folded(
                                "Meer",
                                false,
                                Html.of(rest.stream().map(veld -> field(veld, at, filled)))));
    }

    private boolean isSeldom(Veld veld, Prefix at, Filled.Group filled) {
        String inside = at.path().replaceAll("\\.$", "").replaceAll(".*\\.", "");
        return SELDOM.contains(inside + "." + veld.key())
                && filled.of(veld.key()).isNothing()
                && !remarks.isBelow(at.place() + veld.key());
    }

    private Html field(Veld veld, Prefix at, Filled.Group group) {
        Filled filled = begun(veld, group.of(veld.key()), at);
        Spot spot = spot(at.name() + veld.key(), at.path() + veld.key(), at.place() + veld.key());
        Html control =
                filled instanceof Filled.Kept kept
                        ? kept(spot, kept)
                        : veld.control().draw(spot, filled);
        Html said =
                Html.of(
                        "%s%s%s%s",
                        hint(veld, spot),
                        original(veld, at),
                        remarks.html(spot.place(), spot.wrongId()),
                        control);
        String may = veld.field().required() ? "" : "<span class=\"rd-mag\"> (mag leeg)</span>";
        if (!veld.control().isSet()) {
            return Html.of(
                    "<div class=\"rd-veld\"><label for=\"%s\">%s%s</label>\n%s</div>\n",
                    spot.name(), spot.label(), new Html(may), said);
        }
        boolean isClosed =
                !isAsked(veld, spot.path()) && filled.isNothing() && !remarks.isBelow(spot.place());
        Html set =
                Html.of(
                        "<fieldset class=\"rd-groep\" id=\"%s\"><legend>%s%s</legend>\n%s</fieldset>\n",
                        spot.name(), spot.label(), new Html(isClosed ? "" : may), said);
        return isClosed && !(veld.control() instanceof ChecksControl)
                ? folded(spot.label(), false, set)
                : set;
    }

    private static boolean isAsked(Veld veld, String path) {
        return veld.field().required() || ASKED.contains(path);
    }

    /** Where there must be a row, there is one to fill in. */
    private static Filled begun(Veld veld, Filled filled, Prefix at) {
        return isAsked(veld, at.path() + veld.key())
                        && filled.equals(Filled.NOTHING)
                        && veld.control() instanceof RowsControl
                ? RowsControl.FIRST
                : filled;
    }

    /** What the same field says in the file that is translated, when that is in words. */
    private Html original(Veld veld, Prefix at) {
        boolean isOfTheFile = at.path().isEmpty();
        boolean isWords = veld.field().kind().datatype() instanceof Datatype.Text;
        return origineel
                .filter(one -> isOfTheFile && isWords)
                .map(one -> original(one.said(veld.key())))
                .orElse(Html.NONE);
    }

    private static Html original(String words) {
        return words.isEmpty()
                ? Html.NONE
                : Html.of("<p class=\"rd-orig\" dir=\"auto\">%s</p>\n", words);
    }

    private Html hint(Veld veld, Spot spot) {
        String hint = Vragen.hint(type, spot.path()).orElse(veld.field().help());
        return Html.of("<p class=\"rd-hulp\" id=\"%s\">%s</p>\n", spot.hintId(), hint);
    }

    private Spot spot(String name, String path, String place) {
        return new Spot(name, path, place, Vragen.label(type, path), remarks.isAt(place), this);
    }

    private static Html kept(Spot spot, Filled.Kept kept) {
        String erase = Veld.erased(spot.name());
        return Html.of(
                """
                <p>Dit staat er nu: <code>%s</code></p>
                <input type="hidden" name="%s" value="%s">
                <div><input type="checkbox" id="%s" name="%s" value="ja"%s><label for="%s">Haal dit weg, dan kun je het opnieuw invullen</label></div>
                """,
                kept.written(),
                Veld.kept(spot.name()),
                kept.written(),
                erase,
                erase,
                new Html(kept.isErased() ? " checked" : ""),
                erase);
    }

    @Override
    public Html picture(Spot spot, String name) {
        return Html.of(
                """
                <p><img src="%s" alt="" class="rd-beeld"> <code>%s</code></p>
                <input type="hidden" name="%s" value="%s">
                """,
                pictures + name, name, spot.name(), name);
    }
}
