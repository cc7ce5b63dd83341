package be.huisvanhetkind.render.kalender;

import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.agenda.Gebeurtenis;
import be.huisvanhetkind.site.agenda.Kalenderbestand;
import be.huisvanhetkind.site.parts.Kalenderbestanden;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every time something happens as {@code .ics}. A time keeps its name (UID) in every build, so that
 * an agenda that knows it learns of a change instead of showing it twice.
 */
public record KalenderFormat() implements Format {
    private static final String END = "END:VCALENDAR\r\n";

    @Override
    public boolean mayHave(String path) {
        return path.endsWith(".ics");
    }

    @Override
    public List<OutputFile> files(Site site) {
        Map<String, String> beginnings = new ConcurrentHashMap<>();
        return Kalenderbestanden.of(site.index()).stream()
                .map(bestand -> file(bestand, beginnings, site))
                .toList();
    }

    private static OutputFile file(
            Kalenderbestand bestand, Map<String, String> beginnings, Site site) {
        return new OutputFile(
                bestand.url().file(), bestand, () -> bytes(bestand, beginnings, site));
    }

    private static byte[] bytes(
            Kalenderbestand bestand, Map<String, String> beginnings, Site site) {
        String beginning = beginnings.computeIfAbsent(bestand.naam(), KalenderFormat::beginning);
        StringWriter out = new StringWriter();
        try {
            Vevent events = new Vevent(out, site.base());
            for (Gebeurtenis wat : Kalenderbestanden.gebeurtenissen(bestand, site.index())) {
                events.write(wat);
            }
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return whole(beginning, out.toString());
    }

    /** A calendar with the times that were written for it. */
    static byte[] whole(String beginning, String times) {
        return (beginning + Folding.fold(times) + END).getBytes(StandardCharsets.UTF_8);
    }

    /** All that comes before the first time; the same in every calendar with this name. */
    static String beginning(String naam) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//" + naam + "//nl");
        calendar.setExperimentalProperty("X-WR-CALNAME", naam);
        calendar.getTimezoneInfo().setDefaultTimezone(Brussel.TIJD);
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        String empty = out.toString();
        return Folding.fold(empty.substring(0, empty.length() - END.length()));
    }
}
