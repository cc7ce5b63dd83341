package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Locatie.Onthaal;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.List;

/** Binnenlopen zonder afspraak. */
public final class OnthaalShape extends Shape<Onthaal> {
    private final Field<Boolean> zonderAfspraak =
            required("zonder_afspraak", yesNo(), "Of je zomaar mag binnenlopen.");
    private final Field<List<Begrip>> diensten =
            required("diensten", listOf(term(Lijst.ONTHAALDIENST)), "Waarvoor je er terechtkunt.");
    private final Field<Openingsuren> uren =
            optional(
                    "uren",
                    group(new OpeningsurenShape()),
                    "De uren van het onthaal; leeg is die van de plaats.");
    private final Field<String> reden =
            optional("reden", text(3, 200), "Waarom niet alle vijf de diensten er zijn.");

    @Override
    protected Onthaal make(Values v) {
        return new Onthaal(v.is(zonderAfspraak), v.list(diensten), v.find(uren), v.find(reden));
    }
}
