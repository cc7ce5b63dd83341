package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.number;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.redactie.Privacyverklaring.Hosting;

/** De server waarop de site staat. */
public final class HostingShape extends Shape<Hosting> {
    private final Field<String> wie = required("wie", text(2, 100), "Van wie de server is.");
    private final Field<String> waar = required("waar", text(2, 100), "In welk land hij staat.");
    private final Field<Integer> dagen =
            required(
                    "dagen",
                    number(0, 365),
                    "Hoeveel dagen hij bijhoudt welk adres welke pagina vroeg.");

    @Override
    protected Hosting make(Values v) {
        return new Hosting(v.get(wie), v.get(waar), v.get(dagen));
    }
}
