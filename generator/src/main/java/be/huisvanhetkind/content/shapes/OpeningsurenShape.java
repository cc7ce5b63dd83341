package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.group;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.tijd.Aanpassing;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Periode;
import be.huisvanhetkind.model.tijd.Uurblok;
import java.util.List;
import java.util.Optional;

/** Wanneer iets open is of doorgaat. */
public final class OpeningsurenShape extends Shape<Openingsuren> {
    private final Field<List<Uurblok>> wanneer =
            optional("wanneer", listOf(group(new UurblokShape())), "De uren die terugkomen.");
    private final Field<List<Periode>> gesloten =
            optional("gesloten", listOf(group(new PeriodeShape())), "Wanneer het dicht is.");
    private final Field<List<Aanpassing>> aangepast =
            optional(
                    "aangepast",
                    listOf(group(new AanpassingShape())),
                    "Wanneer er andere uren zijn.");
    private final Field<Boolean> openOpFeestdagen =
            optional(
                    "open_op_feestdagen",
                    yesNo(),
                    "Of de uren ook op feestdagen gelden; leeg is nee.");
    private final Field<String> hoe = optional("hoe", text(3, 200), "Hoe je een afspraak maakt.");

    @Override
    protected Openingsuren make(Values v) {
        return new Openingsuren(
                v.place(),
                v.list(wanneer),
                v.list(gesloten),
                v.list(aangepast),
                v.is(openOpFeestdagen),
                v.find(hoe));
    }

    /** Hours that come back, said at once. */
    @Override
    public Optional<Meant> meant(Scalar said, Reading reading) {
        return wanneer.kind()
                .meant(said, reading)
                .filter(Meant::isSure)
                .flatMap(hours -> surely(said, entry(wanneer.key(), hours.node())));
    }
}
