package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.number;
import static be.huisvanhetkind.content.kinds.Kinds.ref;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.netwerk.Vrijwilligersovereenkomst;
import java.time.LocalDate;

public final class VrijwilligersovereenkomstType extends ContentType<Vrijwilligersovereenkomst> {
    private final Field<Ref<Aanbod>> aanbod =
            required("aanbod", ref(Aanbod.class), "Het aanbod waar ze meewerken.");
    private final Field<Integer> aantal =
            required("aantal", number(0, 9999), "Hoeveel overeenkomsten; nooit namen.");
    private final Field<LocalDate> van = required("van", date(), "De eerste dag.");
    private final Field<LocalDate> tot = required("tot", date(), "De laatste dag.");

    public VrijwilligersovereenkomstType() {
        super(
                Vrijwilligersovereenkomst.class,
                "vrijwilligersovereenkomsten",
                Usefulness.NONE,
                ContentHome.NETWERK);
    }

    @Override
    public String description() {
        return "Hoeveel vrijwilligers een overeenkomst hebben voor een aanbod; nooit wie.";
    }

    @Override
    protected Vrijwilligersovereenkomst make(Fiche fiche, Values v) {
        return new Vrijwilligersovereenkomst(
                fiche, v.get(aanbod), v.get(aantal), v.get(van), v.get(tot));
    }
}
