package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.officialNumber;
import static be.huisvanhetkind.content.kinds.Kinds.postcode;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import java.util.List;

/** Een gemeente van het werkingsgebied. */
public final class GemeenteShape extends Shape<Gemeente> {
    private final Field<String> naam = required("naam", text(2, 60), "De naam.");
    private final Field<String> nis =
            optional("nis", officialNumber("\\d{5}", "24020"), "De NIS-code.");
    private final Field<List<String>> postcodes =
            required("postcodes", listOf(postcode()), "De postcodes.");

    @Override
    protected Gemeente make(Values v) {
        return new Gemeente(v.place(), v.get(naam), v.find(nis), v.list(postcodes));
    }
}
