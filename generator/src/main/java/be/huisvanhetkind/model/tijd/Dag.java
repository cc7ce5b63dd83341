package be.huisvanhetkind.model.tijd;

import be.huisvanhetkind.model.keuze.Keuze;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Een dag van de week, zoals op een deur. */
public enum Dag implements Keuze {
    MA,
    DI,
    WO,
    DO,
    VR,
    ZA,
    ZO;

    private static final List<Dag> WEEK = List.of(values());

    /** The day of the week a date falls on. */
    static Dag of(LocalDate datum) {
        return WEEK.get(datum.getDayOfWeek().ordinal());
    }

    public DayOfWeek dagVanDeWeek() {
        return DayOfWeek.of(ordinal() + 1);
    }
}
