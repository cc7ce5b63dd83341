package be.huisvanhetkind.content.types;

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
import be.huisvanhetkind.model.netwerk.Engagement;
import java.util.List;

public final class EngagementType extends ContentType<Engagement> {
    private final Field<Ref<Partner>> partner =
            required("partner", ref(Partner.class), "De partner.");
    private final Field<List<Begrip>> niveaus =
            required(
                    "niveaus",
                    listOf(term(Lijst.ENGAGEMENTSNIVEAU)),
                    "Op welke niveaus de partner zich engageert.");
    private final Field<Begrip> kring =
            optional("kring", term(Lijst.KRING), "De kring van overleg.");

    public EngagementType() {
        super(Engagement.class, "engagementen", Usefulness.NONE, ContentHome.NETWERK);
    }

    @Override
    public String description() {
        return "Hoe een partner zich engageert in het samenwerkingsverband.";
    }

    @Override
    protected Engagement make(Fiche fiche, Values v) {
        return new Engagement(fiche, v.get(partner), v.list(niveaus), v.find(kring));
    }
}
