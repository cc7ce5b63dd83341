package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.huis.Omgeving.Zorgregio;
import java.util.List;

/** Een zorgregio, in {@code omgeving/zorgregios.yml}. */
public final class ZorgregioShape extends Shape<Zorgregio> {
    private final Field<String> naam = required("naam", text(2, 60), "De naam van de zorgregio.");
    private final Field<List<String>> gemeenten =
            required("gemeenten", listOf(text(2, 60)), "De gemeenten die erin liggen.");

    @Override
    protected Zorgregio make(Values v) {
        return new Zorgregio(v.place(), v.get(naam), v.list(gemeenten));
    }
}
