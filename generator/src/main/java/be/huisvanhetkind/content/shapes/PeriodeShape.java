package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.tijd.Periode;
import java.time.LocalDate;

/** Een periode met een reden. */
public final class PeriodeShape extends Shape<Periode> {
    private final Field<LocalDate> van = required("van", date(), "De eerste dag.");
    private final Field<LocalDate> tot =
            required("tot", date(), "De laatste dag, die dag inbegrepen.");
    private final Field<String> reden = optional("reden", text(2, 120), "Waarom.");

    @Override
    protected Periode make(Values v) {
        return new Periode(v.place(), v.get(van), v.get(tot), v.get(reden, ""));
    }
}
