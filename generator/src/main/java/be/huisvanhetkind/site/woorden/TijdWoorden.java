package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.tijd.Tijdvak;
import java.time.LocalTime;

/** Hours as people say them: "9 tot 12 uur", "13.30 tot 16 uur". */
public final class TijdWoorden {
    private TijdWoorden() {}

    public static String van(Tijdvak vak) {
        return van(vak.van(), vak.tot());
    }

    public static String van(LocalTime from, LocalTime to) {
        return uur(from) + " tot " + uur(to) + " uur";
    }

    /** "9", "13.30". */
    public static String uur(LocalTime time) {
        return time.getMinute() == 0
                ? Integer.toString(time.getHour())
                : time.getHour() + "." + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }
}
