package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.phone;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Noodnummer;

/** Een noodnummer. */
public final class NoodnummerShape extends Shape<Noodnummer> {
    private final Field<Telefoon> nummer = required("nummer", phone(), "Het nummer.");
    private final Field<String> naam = required("naam", text(3, 80), "Waarvoor je belt.");

    @Override
    protected Noodnummer make(Values v) {
        return new Noodnummer(v.get(nummer), v.get(naam));
    }
}
