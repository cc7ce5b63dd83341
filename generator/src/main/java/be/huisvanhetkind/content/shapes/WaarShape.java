package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Afspraak;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.aanbod.Waar.Aanlevering;
import be.huisvanhetkind.model.tijd.Openingsuren;

/** Eén manier waarop een aanbod bij een gezin komt. */
public final class WaarShape extends Shape<Waar> {
    private final Field<Ref<Locatie>> locatie =
            optional("locatie", ref(Locatie.class), "De plaats; niet nodig aan huis of online.");
    private final Field<Aanlevering> aanlevering =
            required("aanlevering", choice(Aanlevering.class), "Hoe het bij het gezin komt.");
    private final Field<Afspraak> afspraak =
            optional(
                    "afspraak",
                    choice(Afspraak.class),
                    "Hoe je op die plaats binnenraakt; leeg is zoals overal.");
    private final Field<Openingsuren> uren =
            optional("uren", group(new OpeningsurenShape()), "Wanneer, op die plaats.");
    private final Field<String> toelichting =
            optional("toelichting", text(3, 160), "Wat je nog moet weten.");

    @Override
    protected Waar make(Values v) {
        return new Waar(
                v.place(),
                v.find(locatie),
                v.get(aanlevering),
                v.find(afspraak),
                v.find(uren),
                v.find(toelichting));
    }
}
