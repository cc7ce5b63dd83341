package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.amount;
import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.BestedingShape;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.netwerk.Toekenning;
import be.huisvanhetkind.model.netwerk.Toekenning.Besteding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

public final class ToekenningType extends ContentType<Toekenning> {
    private final Field<Begrip> bron =
            required("bron", term(Lijst.TOEKENNINGSBRON), "Van wie het geld komt.");
    private final Field<BigDecimal> bedrag = required("bedrag", amount(), "Het bedrag in euro.");
    private final Field<String> doel = required("doel", text(3, 300), "Waarvoor.");
    private final Field<List<Begrip>> aanbodsvormen =
            optional(
                    "aanbodsvormen",
                    listOf(term(Lijst.AANBODSVORM)),
                    "Voor welke vormen van aanbod.");
    private final Field<List<Begrip>> aard =
            optional("aard", listOf(term(Lijst.TOEKENNINGSAARD)), "Waaraan het besteed wordt.");
    private final Field<LocalDate> termijn = optional("termijn", date(), "Tot wanneer.");
    private final Field<Boolean> herroepbaar =
            optional("herroepbaar", yesNo(), "Of het elk jaar herroepen kan worden.");
    private final Field<List<Besteding>> besteed =
            optional(
                    "besteed",
                    listOf(group(new BestedingShape())),
                    "Wat er al mee betaald is; samen nooit meer dan het bedrag.");

    public ToekenningType() {
        super(Toekenning.class, "toekenningen", Usefulness.NONE, ContentHome.NETWERK);
    }

    @Override
    public String description() {
        return "Geld dat het huis kreeg, en waarvoor.";
    }

    @Override
    protected Toekenning make(Fiche fiche, Values v) {
        return new Toekenning(
                fiche,
                v.get(bron),
                v.get(bedrag),
                v.get(doel),
                v.list(aanbodsvormen),
                v.list(aard),
                v.find(termijn),
                v.is(herroepbaar),
                v.list(besteed));
    }
}
