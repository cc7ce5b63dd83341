package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.huis.Regels;
import be.huisvanhetkind.model.huis.Regels.Regelset;
import be.huisvanhetkind.model.huis.Regels.Voorbeeldhuis;
import be.huisvanhetkind.model.huis.Regels.Vormtelling;
import be.huisvanhetkind.model.huis.Regels.Weging;
import java.util.List;

/** Hoe het huis zichzelf nakijkt. */
public final class RegelsShape extends Shape<Regels> {
    private final Field<Regelset> set =
            optional("set", choice(Regelset.class), "Welke eisen gelden.");
    private final Field<Vormtelling> vormen =
            optional(
                    "vormen",
                    choice(Vormtelling.class),
                    "Wat telt als een andere vorm van aanbod.");
    private final Field<List<Voorbeeldhuis>> keuzes =
            optional(
                    "keuzes",
                    listOf(choice(Voorbeeldhuis.class)),
                    "De huizen waarvan je de eigen keuzes overneemt.");
    private final Field<List<Weging>> wegingen =
            optional(
                    "wegingen",
                    listOf(group(new WegingShape())),
                    "Regels die in dit huis anders wegen, en waarom.");

    @Override
    protected Regels make(Values v) {
        return new Regels(
                v.get(set, Regels.GEWOON.set()),
                v.get(vormen, Regels.GEWOON.vormen()),
                v.list(keuzes),
                v.list(wegingen));
    }
}
