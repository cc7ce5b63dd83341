package be.huisvanhetkind.model.tijd;

import be.huisvanhetkind.model.keuze.Keuze;
import java.time.DayOfWeek;

/** Een dag van de week, zoals op een deur. */
public enum Dag implements Keuze {
    MA,
    DI,
    WO,
    DO,
    VR,
    ZA,
    ZO;

    public DayOfWeek dagVanDeWeek() {
        return DayOfWeek.of(ordinal() + 1);
    }
}
