package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.endTime;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.time;
import static be.huisvanhetkind.content.kinds.Kinds.week;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Tijdvak;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.model.tijd.Vakantie;
import be.huisvanhetkind.model.tijd.Weeknummer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

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
}
