package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.endTime;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.time;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.netwerk.Overleg.Vergadering;
import java.time.LocalDate;
import java.time.LocalTime;

/** Een keer dat een groep samenkomt. */
public final class VergaderingShape extends Shape<Vergadering> {
    private final Field<LocalDate> datum = required("datum", date(), "De dag.");
    private final Field<LocalTime> van =
            optional("van", time(), "Het beginuur; leeg is: nog niet bekend.");
    private final Field<LocalTime> tot = optional("tot", endTime(), "Het einduur.");
    private final Field<String> verslag =
            optional("verslag", text(3, 200), "Waar het verslag ligt.");

    @Override
    protected Vergadering make(Values v) {
        return new Vergadering(v.get(datum), v.find(van), v.find(tot), v.find(verslag));
    }
}
