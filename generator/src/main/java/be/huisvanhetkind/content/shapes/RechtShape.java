package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.url;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.aanbod.Aanbod.Recht;

/** Een tegemoetkoming. */
public final class RechtShape extends Shape<Recht> {
    private final Field<String> tegemoetkoming =
            required("tegemoetkoming", text(3, 120), "Waar een gezin recht op heeft.");
    private final Field<String> voorwaarde = required("voorwaarde", text(3, 300), "Wanneer.");
    private final Field<String> link = optional("link", url(), "Waar je er meer over leest.");

    @Override
    protected Recht make(Values v) {
        return new Recht(v.get(tegemoetkoming), v.get(voorwaarde), v.find(link));
    }
}
