package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.number;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.netwerk.Aanvraag.Stap;
import java.time.LocalDate;

/** Een stap van een aanvraag. */
public final class StapShape extends Shape<Stap> {
    private final Field<Integer> stap =
            required(
                    "stap",
                    number(1, 4),
                    "Welke stap: 1 vraag, 2 bespreking, 3 beslissing, 4 opvolging.");
    private final Field<LocalDate> datum = required("datum", date(), "Wanneer.");
    private final Field<String> orgaan = required("orgaan", text(3, 120), "Welk orgaan.");
    private final Field<String> besluit = required("besluit", text(3, 300), "Wat er besloten is.");

    @Override
    protected Stap make(Values v) {
        return new Stap(v.place(), v.get(stap), v.get(datum), v.get(orgaan), v.get(besluit));
    }
}
