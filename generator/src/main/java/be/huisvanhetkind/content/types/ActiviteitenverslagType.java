package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.number;
import static be.huisvanhetkind.content.kinds.Kinds.ref;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Activiteitenverslag;
import be.huisvanhetkind.model.werking.Meting;
import java.util.List;

public final class ActiviteitenverslagType extends ContentType<Activiteitenverslag> {
    private final Field<Integer> jaar = required("jaar", number(2014, 2100), "Het jaar.");
    private final Field<List<Ref<Actie>>> acties =
            required("acties", listOf(ref(Actie.class)), "De acties van dat jaar.");
    private final Field<List<Ref<Meting>>> metingen =
            optional("metingen", listOf(ref(Meting.class)), "De cijfers van dat jaar.");

    public ActiviteitenverslagType() {
        super(
                Activiteitenverslag.class,
                "activiteitenverslagen",
                Usefulness.NONE,
                ContentHome.HUIS);
    }

    @Override
    public String description() {
        return "Wat het huis in een jaar deed, met cijfers.";
    }

    @Override
    protected Activiteitenverslag make(Fiche fiche, Values v) {
        return new Activiteitenverslag(fiche, v.get(jaar), v.list(acties), v.list(metingen));
    }
}
