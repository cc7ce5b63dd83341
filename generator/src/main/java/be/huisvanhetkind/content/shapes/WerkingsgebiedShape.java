package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.model.huis.Werkingsgebied.Niveau;
import java.util.List;

/** Waar het huis werkt. */
public final class WerkingsgebiedShape extends Shape<Werkingsgebied> {
    private final Field<Niveau> niveau =
            required(
                    "niveau",
                    choice(Niveau.class),
                    "Een deel van een gemeente, één gemeente of meer.");
    private final Field<List<Gemeente>> gemeenten =
            required("gemeenten", listOf(group(new GemeenteShape())), "De gemeenten.");
    private final Field<List<String>> wijken =
            optional("wijken", listOf(text(2, 60)), "De wijken of deelgemeenten.");
    private final Field<String> zorgregio =
            optional("zorgregio", text(2, 60), "De zorgregio, niveau kleine stad.");

    @Override
    protected Werkingsgebied make(Values v) {
        return new Werkingsgebied(
                v.place(), v.get(niveau), v.list(gemeenten), v.list(wijken), v.find(zorgregio));
    }
}
