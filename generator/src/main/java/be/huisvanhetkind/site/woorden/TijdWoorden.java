package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.tijd.Tijdvak;
import java.time.LocalTime;

/** Hours as people say them: "9 tot 12 uur", "13.30 tot 16 uur". */
public final class TijdWoorden {
    private static final int TWO_DIGITS = 10;
    private static final int END_OF_DAY = 24;

    private TijdWoorden() {}

    public static String of(Tijdvak vak, Woordenboek w) {
        return of(vak.van(), vak.tot(), w);
    }

    /** What ends at midnight ends at 24. */
    public static String of(LocalTime from, LocalTime to, Woordenboek w) {
        String end = to.equals(LocalTime.MIDNIGHT) ? w.woord("tijd.heel", END_OF_DAY) : kort(to, w);
        return w.woord("tijd.vak", kort(from, w), end);
    }

    /** "9 uur", "13.30 uur". */
    public static String uur(LocalTime time, Woordenboek w) {
        return w.woord("tijd.uur", kort(time, w));
    }

    /** "9", "13.30". */
    static String kort(LocalTime time, Woordenboek w) {
        return time.getMinute() == 0
                ? w.woord("tijd.heel", time.getHour())
                : w.woord(
                        "tijd.minuten",
                        time.getHour(),
                        (time.getMinute() < TWO_DIGITS ? "0" : "") + time.getMinute());
    }
}
