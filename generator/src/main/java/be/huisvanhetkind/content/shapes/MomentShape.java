package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.dateTime;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.kinds.Hours;
import be.huisvanhetkind.content.kinds.Notation;
import be.huisvanhetkind.content.kinds.SpokenTime;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Momentstatus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

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

    /** A day, and from when to when; of a beginning alone the end is an example. */
    @Override
    public Optional<Meant> meant(Scalar said, Reading reading) {
        Matcher matcher = Hours.AT_END.matcher(said.text().strip());
        Optional<LocalDate> day =
                matcher.matches() ? SpokenTime.anyDate(matcher.group(1)) : Optional.empty();
        return day.flatMap(
                        date -> Hours.of(matcher.group(2)).flatMap(hours -> on(said, date, hours)))
                .or(() -> SpokenTime.dateTime(said.text()).map(begin -> from(said, begin)));
    }

    private Meant from(Scalar said, LocalDateTime begin) {
        String end = Notation.dateTime(begin.plusHours(1));
        return new Meant(
                grouped(
                        said,
                        List.of(
                                entry(start.key(), said.with(Notation.dateTime(begin))),
                                entry(einde.key(), said.with(end)))),
                false);
    }

    private Optional<Meant> on(Scalar said, LocalDate date, List<String> hours) {
        return surely(
                said,
                entry(start.key(), said.with(Notation.date(date) + " " + hours.get(0))),
                entry(einde.key(), said.with(Notation.date(date) + " " + hours.get(1))));
    }
}
