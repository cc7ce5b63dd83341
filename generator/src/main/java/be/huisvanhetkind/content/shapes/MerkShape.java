package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.colour;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Merk;

/** De kleuren van het huis. */
public final class MerkShape extends Shape<Merk> {
    private final Field<String> donker =
            required("donker", colour(), "De donkere kleur: tekst en knoppen.");
    private final Field<String> licht = required("licht", colour(), "De lichte kleur: vlakken.");

    @Override
    protected Merk make(Values v) {
        return new Merk(v.get(donker), v.get(licht));
    }
}
