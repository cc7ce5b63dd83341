package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.redactie.Privacyverklaring.Bewaring;

/** Iets wat bewaard wordt, en hoelang. */
public final class BewaringShape extends Shape<Bewaring> {
    private final Field<String> wat = required("wat", text(3, 120), "Wat je bewaart.");
    private final Field<String> hoelang = required("hoelang", text(3, 120), "Hoelang.");

    @Override
    protected Bewaring make(Values v) {
        return new Bewaring(v.get(wat), v.get(hoelang));
    }
}
