package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.netwerk.Overleg.Vergadering;
import java.time.LocalDate;

/** Een keer dat een groep samenkomt. */
public final class VergaderingShape extends Shape<Vergadering> {
    private final Field<LocalDate> datum = required("datum", date(), "De dag.");
    private final Field<String> verslag =
            optional("verslag", text(3, 200), "Waar het verslag ligt.");

    @Override
    protected Vergadering make(Values v) {
        return new Vergadering(v.get(datum), v.find(verslag));
    }
}
