package be.huisvanhetkind.render.kalender;

import be.huisvanhetkind.site.adres.BaseUrl;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** A calendar of days, some of them with hours, written as those of the site are. */
public final class Dagkalender {
    private Dagkalender() {}

    /**
     * The bytes of the file.
     *
     * @param naam what the calendar is called
     * @param base whose days these are, so that they are told apart from those of others
     * @param stand the day on which all of it was so
     */
    public static byte[] of(String naam, BaseUrl base, LocalDate stand, List<Kalenderdag> dagen) {
        StringWriter out = new StringWriter();
        Vevent events = new Vevent(out, base);
        try {
            for (Kalenderdag dag : dagen) {
                events.write(dag, stand);
            }
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return KalenderFormat.whole(KalenderFormat.beginning(naam), out.toString());
    }
}
