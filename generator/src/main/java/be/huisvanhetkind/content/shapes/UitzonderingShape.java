package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring.Grond;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring.Uitzondering;

/** Iets op de site wat niet toegankelijk is. */
public final class UitzonderingShape extends Shape<Uitzondering> {
    private final Field<String> wat = required("wat", text(3, 300), "Wat niet toegankelijk is.");
    private final Field<String> waarom = required("waarom", text(3, 300), "Waarom.");
    private final Field<String> alternatief =
            required("alternatief", text(3, 300), "Wat je dan kunt doen.");
    private final Field<Grond> grond =
            optional(
                    "grond",
                    choice(Grond.class),
                    "Of het nog in orde moet komen, te veel zou vragen, of buiten de regels valt.");

    @Override
    protected Uitzondering make(Values v) {
        return new Uitzondering(
                v.get(wat), v.get(waarom), v.get(alternatief), v.get(grond, Grond.NIET_NALEVING));
    }
}
