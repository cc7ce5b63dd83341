package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.Kinds.date;
import static be.huisvanhetkind.content.Kinds.text;

import be.huisvanhetkind.content.Field;
import be.huisvanhetkind.content.Shape;
import be.huisvanhetkind.content.Values;
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
