package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.dateTime;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Momentstatus;
import java.time.LocalDateTime;

/** Eén keer. */
public final class MomentShape extends Shape<Moment> {
    private final Field<LocalDateTime> start =
            required("start", dateTime(), "De dag en het beginuur.");
    private final Field<LocalDateTime> einde =
            required("einde", dateTime(), "De dag en het einduur.");
    private final Field<Momentstatus> status =
            optional("status", choice(Momentstatus.class), "Of het doorgaat; leeg is ja.");
    private final Field<String> reden =
            optional("reden", text(3, 160), "Waarom het niet doorgaat zoals gepland.");
    private final Field<Boolean> volzet = optional("volzet", yesNo(), "Of er geen plaats meer is.");

    @Override
    protected Moment make(Values v) {
        return new Moment(
                v.place(),
                v.get(start),
                v.get(einde),
                v.get(status, Momentstatus.GAAT_DOOR),
                v.find(reden),
                v.is(volzet));
    }
}
