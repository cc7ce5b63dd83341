package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.officialNumber;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.LeeftijdFields;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Lijst;
import java.time.LocalDate;
import java.util.List;

/** Een woord uit een begrippenlijst: {@code begrippen/<lijst>.yml}. */
public final class BegripShape extends Shape<Begrip> {
    private final Field<String> id =
            required(
                    "id",
                    officialNumber("[a-z0-9]+(-[a-z0-9]+)*", "spel-en-ontmoeting"),
                    "Het korte woord dat auteurs schrijven.");
    private final Field<String> label = required("label", text(1, 80), "Hoe een lezer het ziet.");
    private final Field<String> uitleg = required("uitleg", text(3, 400), "Wat het betekent.");
    private final Field<List<String>> synoniemen =
            optional("synoniemen", listOf(text(2, 60)), "Andere woorden ervoor.");
    private final Field<List<String>> bron =
            optional("bron", listOf(text(2, 200)), "Waar het vandaan komt.");
    private final Field<LocalDate> geldigTot =
            optional("geldig_tot", date(), "Tot wanneer het gebruikt wordt.");
    private final Field<String> opvolger =
            optional("opvolger", text(2, 60), "Het begrip dat ervoor in de plaats kwam.");
    private final Field<Integer> leeftijdMin =
            optional("leeftijd_min", LeeftijdFields.youngest(), LeeftijdFields.MIN_HELP);
    private final Field<Integer> leeftijdMax =
            optional("leeftijd_max", LeeftijdFields.oldest(), LeeftijdFields.MAX_HELP);
    private final Field<String> uit = optional("uit", text(2, 20), "De code in UiTdatabank.");

    private final Field<Boolean> gevolgd =
            optional("gevolgd", yesNo(), "Of iemand kan meekijken met wie hierover leest.");

    private final Lijst lijst;

    public BegripShape(Lijst lijst) {
        this.lijst = lijst;
        withhold(gevolgd);
    }

    /** What others may know of a word, in order; the same in every list. */
    public static Datatype.Group open() {
        return new BegripShape(Lijst.TAAL).datatype();
    }

    @Override
    protected Begrip make(Values v) {
        return new Begrip(
                v.place(),
                lijst,
                v.get(id),
                v.get(label),
                v.get(uitleg),
                v.list(synoniemen),
                v.list(bron),
                v.find(geldigTot),
                v.find(opvolger),
                v.find(leeftijdMin)
                        .flatMap(
                                min ->
                                        v.find(leeftijdMax)
                                                .map(max -> new Leeftijd(v.place(), min, max))),
                v.find(uit),
                v.is(gevolgd));
    }
}
