package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.number;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Mijlpaal;
import java.time.LocalDate;

/** Een stap in de groei van het huis. */
public final class MijlpaalShape extends Shape<Mijlpaal> {
    private final Field<Integer> fase =
            required(
                    "fase",
                    number(1, 4),
                    "De fase: 1 voorbereiding, 2 netwerk, 3 start, 4 invulling.");
    private final Field<String> titel =
            required("titel", text(3, 120), "Wat er bereikt is of moet worden.");
    private final Field<LocalDate> datum = required("datum", date(), "Wanneer.");
    private final Field<Boolean> bereikt = required("bereikt", yesNo(), "Of het gelukt is.");

    @Override
    protected Mijlpaal make(Values v) {
        return new Mijlpaal(v.get(fase), v.get(titel), v.get(datum), v.is(bereikt));
    }
}
