package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.aanbod.Locatie.Bereikbaarheid;
import java.util.List;

/** Hoe je er geraakt en binnenkomt. */
public final class BereikbaarheidShape extends Shape<Bereikbaarheid> {
    private final Field<List<String>> openbaarVervoer =
            optional(
                    "openbaar_vervoer",
                    listOf(text(3, 160)),
                    "Welke bus of trein, en welke halte.");
    private final Field<String> fiets = optional("fiets", text(3, 160), "Waar je je fiets zet.");
    private final Field<String> auto = optional("auto", text(3, 160), "Waar je parkeert.");
    private final Field<String> toegang =
            optional("toegang", text(3, 200), "Hoe je binnenkomt, met een buggy of rolstoel.");

    @Override
    protected Bereikbaarheid make(Values v) {
        return new Bereikbaarheid(
                v.list(openbaarVervoer), v.find(fiets), v.find(auto), v.find(toegang));
    }
}
