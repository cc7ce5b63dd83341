package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.number;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.DoelShape;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Doel;
import java.util.List;

public final class ActieplanType extends ContentType<Actieplan> {
    private final Field<Integer> jaar = required("jaar", number(2014, 2100), "Het jaar.");
    private final Field<List<Doel>> doelen =
            required("doelen", listOf(group(new DoelShape())), "Wat het huis wil bereiken.");

    public ActieplanType() {
        super(Actieplan.class, "actieplannen", Usefulness.NONE, ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Wat het huis in een jaar wil bereiken.";
    }

    @Override
    protected Actieplan make(Fiche fiche, Values v) {
        return new Actieplan(fiche, v.get(jaar), v.list(doelen));
    }
}
