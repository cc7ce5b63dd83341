package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.huis.Regels.Gewicht;
import be.huisvanhetkind.model.huis.Regels.Weging;

/** Een regel die in dit huis anders weegt. */
public final class WegingShape extends Shape<Weging> {
    private final Field<String> regel =
            required("regel", text(3, 60), "De naam van de regel, zoals zin-te-lang.");
    private final Field<Gewicht> gewicht =
            required("gewicht", choice(Gewicht.class), "Hoe zwaar de regel weegt.");
    private final Field<String> reden =
            required("reden", text(10, 200), "Waarom; dat staat in elk verslag.");

    @Override
    protected Weging make(Values v) {
        return new Weging(v.place(), v.get(regel), v.get(gewicht), v.get(reden));
    }
}
