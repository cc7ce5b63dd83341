package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.image;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Afbeelding;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Toestemming;

/** Een beeld bij een tekst. */
public final class AfbeeldingShape extends Shape<Afbeelding> {
    private final Field<Media> bestand =
            required("bestand", image(), "De naam van het beeld, in dezelfde map.");
    private final Field<String> alt =
            required("alt", text(3, 200), "Wat er op het beeld te zien is.");
    private final Field<String> bron = required("bron", text(3, 120), "Wie het beeld maakte.");
    private final Field<Toestemming> toestemming =
            required(
                    "toestemming",
                    choice(Toestemming.class),
                    "Of de mensen op het beeld toestemming gaven.");

    public AfbeeldingShape() {
        withhold(toestemming);
    }

    @Override
    protected Afbeelding make(Values v) {
        return new Afbeelding(v.get(bestand), v.get(alt), v.get(bron), v.get(toestemming));
    }
}
