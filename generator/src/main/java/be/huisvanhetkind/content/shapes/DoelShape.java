package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.werking.Doel;
import be.huisvanhetkind.model.werking.Indicator;
import java.util.List;

/** Een doel van een actieplan. */
public final class DoelShape extends Shape<Doel> {
    private final Field<String> doel =
            required("doel", text(10, 200), "Wat het huis wil bereiken.");
    private final Field<List<Ref<Indicator>>> indicatoren =
            optional(
                    "indicatoren",
                    listOf(ref(Indicator.class)),
                    "Waaraan het huis ziet of het lukt.");

    @Override
    protected Doel make(Values v) {
        return new Doel(v.place(), v.get(doel), v.list(indicatoren));
    }
}
