package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.kinds.Notation;
import be.huisvanhetkind.content.kinds.SpokenTime;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.tijd.Periode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Een periode met een reden. */
public final class PeriodeShape extends Shape<Periode> {
    private static final Pattern DAYS =
            Pattern.compile("(?i)(?:van )?(.*?\\d{2}) +(?:-|–|tot en met|t/m|tem|tot) +(.*\\d{2})");

    private final Field<LocalDate> van = required("van", date(), "De eerste dag.");
    private final Field<LocalDate> tot =
            required("tot", date(), "De laatste dag, die dag inbegrepen.");
    private final Field<String> reden = optional("reden", text(2, 120), "Waarom.");

    @Override
    protected Periode make(Values v) {
        return new Periode(v.place(), v.get(van), v.get(tot), v.get(reden, ""));
    }

    /** From a day to a day. */
    @Override
    public Optional<Meant> meant(Scalar said, Reading reading) {
        Matcher matcher = DAYS.matcher(said.text().strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> last = SpokenTime.anyDate(matcher.group(2));
        return SpokenTime.anyDate(matcher.group(1))
                .flatMap(first -> last.flatMap(end -> between(said, first, end)));
    }

    private Optional<Meant> between(Scalar said, LocalDate first, LocalDate last) {
        return surely(
                said,
                entry(van.key(), said.with(Notation.date(first))),
                entry(tot.key(), said.with(Notation.date(last))));
    }
}
