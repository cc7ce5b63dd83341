package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.endTime;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.time;
import static be.huisvanhetkind.content.kinds.Kinds.week;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Rewrite;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.kinds.Hours;
import be.huisvanhetkind.content.kinds.Weekdays;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Tijdvak;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.model.tijd.Vakantie;
import be.huisvanhetkind.model.tijd.Weeknummer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Uren die terugkomen. */
public final class UurblokShape extends Shape<Uurblok> {
    private final Field<List<Dag>> dagen =
            optional("dagen", listOf(choice(Dag.class)), "De dagen van de week.");
    private final Field<List<Weeknummer>> week =
            optional(
                    "week",
                    listOf(week()),
                    "De hoeveelste keer in de maand, of “even” of “oneven”; leeg is elke week.");
    private final Field<List<LocalDate>> datums =
            optional("datums", listOf(date()), "Losse data, in plaats van dagen.");
    private final Field<LocalTime> van = required("van", time(), "Het beginuur.");
    private final Field<LocalTime> tot = required("tot", endTime(), "Het einduur.");
    private final Field<Kanaal> kanaal =
            optional(
                    "kanaal",
                    choice(Kanaal.class),
                    "Hoe je dan terechtkunt; leeg is gewoon langskomen.");
    private final Field<Vakantie> schoolvakantie =
            optional(
                    "schoolvakantie",
                    choice(Vakantie.class),
                    "Of het ook in de schoolvakanties is; leeg is altijd.");
    private final Field<LocalDate> geldigVanaf =
            optional("geldig_vanaf", date(), "De eerste dag dat deze uren gelden.");
    private final Field<LocalDate> geldigTot =
            optional("geldig_tot", date(), "De laatste dag dat deze uren gelden.");

    @Override
    protected Uurblok make(Values v) {
        return new Uurblok(
                v.list(dagen),
                v.list(week),
                v.list(datums),
                new Tijdvak(v.place(), v.get(van), v.get(tot)),
                v.get(kanaal, Kanaal.ALGEMEEN),
                v.get(schoolvakantie, Vakantie.ALTIJD),
                v.find(geldigVanaf),
                v.find(geldigTot));
    }

    /** Days, weeks and hours in one sentence. */
    @Override
    public Optional<Meant> meant(Scalar said, Reading reading) {
        Matcher matcher = Hours.AT_END.matcher(said.text().strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Mapping.Entry> entries = new ArrayList<>(days(said, matcher.group(1)));
        List<Mapping.Entry> hours = hours(said, matcher.group(2));
        boolean isWhole = !entries.isEmpty() && !hours.isEmpty();
        entries.addAll(hours);
        return Optional.of(new Meant(grouped(said, entries), true)).filter(one -> isWhole);
    }

    /** Days that say in which weeks, and an hour that says until when. */
    @Override
    protected Optional<Rewrite> meant(
            Field<?> field, Mapping.Entry entry, Mapping mapping, Reading reading) {
        if (entry.value() instanceof Scalar said) {
            List<Mapping.Entry> better =
                    field.equals(dagen)
                            ? days(said, said.text())
                            : field.equals(van) ? hours(said, said.text()) : List.of();
            if (better.size() == 2 && isFree(better.get(1), mapping)) {
                return Optional.of(new Rewrite(better, true));
            }
        }
        return super.meant(field, entry, mapping, reading);
    }

    private static boolean isFree(Mapping.Entry added, Mapping mapping) {
        return mapping.find(added.key().text()).isEmpty();
    }

    private List<Mapping.Entry> days(Scalar said, String text) {
        Optional<Weekdays.Ranked> ranked = Weekdays.ranked(text);
        List<Mapping.Entry> entries = new ArrayList<>();
        ranked.map(Weekdays.Ranked::days)
                .or(() -> Weekdays.of(text))
                .ifPresent(days -> entries.add(list(dagen, said, days)));
        ranked.ifPresent(weeks -> entries.add(list(week, said, weeks.weeks())));
        return entries;
    }

    private static Mapping.Entry list(Field<?> field, Scalar said, List<String> texts) {
        List<Node> items = texts.stream().map(said::with).map(Node.class::cast).toList();
        return entry(field.key(), new Sequence(said.place(), items));
    }

    private List<Mapping.Entry> hours(Scalar said, String text) {
        Optional<List<String>> hours = Hours.of(text);
        return hours.map(both -> fromTo(said, both)).orElse(List.of());
    }

    private List<Mapping.Entry> fromTo(Scalar said, List<String> hours) {
        return List.of(
                entry(van.key(), said.with(hours.get(0))),
                entry(tot.key(), said.with(hours.get(1))));
    }
}
