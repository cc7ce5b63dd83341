package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.term;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actie.Voortgang;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Indicator;
import java.time.LocalDate;
import java.util.List;

public final class ActieType extends ContentType<Actie> {
    private final Field<Ref<Actieplan>> actieplan =
            required("actieplan", ref(Actieplan.class), "Het actieplan waar ze bij hoort.");
    private final Field<List<Begrip>> engagementspunten =
            required(
                    "engagementspunten",
                    listOf(term(Lijst.ENGAGEMENTSPUNT)),
                    "Aan welke engagementen ze werkt.");
    private final Field<List<Begrip>> aanbodsvormen =
            optional(
                    "aanbodsvormen",
                    listOf(term(Lijst.AANBODSVORM)),
                    "Welke vormen van aanbod ze steunt.");
    private final Field<Begrip> pijler =
            optional("pijler", term(Lijst.PIJLER), "Welke pijler ze steunt.");
    private final Field<Ref<Partner>> verantwoordelijke =
            required("verantwoordelijke", ref(Partner.class), "Wie ze trekt.");
    private final Field<LocalDate> start = required("start", date(), "De eerste dag.");
    private final Field<LocalDate> einde = optional("einde", date(), "De laatste dag.");
    private final Field<Voortgang> voortgang =
            required("voortgang", choice(Voortgang.class), "Hoe ver ze staat.");
    private final Field<List<Ref<Indicator>>> indicatoren =
            optional("indicatoren", listOf(ref(Indicator.class)), "Waaraan je ziet of het lukt.");

    public ActieType() {
        super(Actie.class, "acties", Usefulness.NONE, ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Een stap uit het actieplan.";
    }

    @Override
    protected Actie make(Fiche fiche, Values v) {
        return new Actie(
                fiche,
                v.get(actieplan),
                v.list(engagementspunten),
                v.list(aanbodsvormen),
                v.find(pijler),
                v.get(verantwoordelijke),
                v.get(start),
                v.find(einde),
                v.get(voortgang),
                v.list(indicatoren));
    }
}
