package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.tijd.Aanpassing;
import be.huisvanhetkind.model.tijd.Periode;
import be.huisvanhetkind.model.tijd.Tijdvak;
import java.time.LocalDate;
import java.util.List;

/** Andere uren in een periode. */
public final class AanpassingShape extends Shape<Aanpassing> {
    private final Field<LocalDate> van = required("van", date(), "De eerste dag.");
    private final Field<LocalDate> tot =
            required("tot", date(), "De laatste dag, die dag inbegrepen.");
    private final Field<String> reden = optional("reden", text(2, 120), "Waarom.");
    private final Field<List<Tijdvak>> uren =
            required("uren", listOf(group(new TijdvakShape())), "De uren op elk van die dagen.");

    @Override
    protected Aanpassing make(Values v) {
        return new Aanpassing(
                new Periode(v.place(), v.get(van), v.get(tot), v.get(reden, "")), v.list(uren));
    }
}
