package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.aanbod.Aanbod.Doorverwijzing;

/** Hoe een professional een gezin doorverwijst. */
public final class DoorverwijzingShape extends Shape<Doorverwijzing> {
    private final Field<String> contact =
            required("contact", text(3, 160), "Wie een professional belt of mailt.");
    private final Field<String> hoe = required("hoe", text(10, 400), "Hoe de overdracht gaat.");
    private final Field<String> toestemming =
            required("toestemming", text(10, 300), "Wat het gezin vooraf goed moet vinden.");

    @Override
    protected Doorverwijzing make(Values v) {
        return new Doorverwijzing(v.get(contact), v.get(hoe), v.get(toestemming));
    }
}
