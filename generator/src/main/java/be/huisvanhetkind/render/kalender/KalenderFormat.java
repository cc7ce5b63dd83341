package be.huisvanhetkind.render.kalender;

import be.huisvanhetkind.render.Format;
import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.site.BaseUrl;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.agenda.Gebeurtenis;
import be.huisvanhetkind.site.agenda.Kalenderbestand;
import be.huisvanhetkind.site.parts.Kalenderbestanden;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/**
 * Every time something happens as {@code .ics}. A time keeps its name (UID) in every build, so that
 * an agenda that knows it learns of a change instead of showing it twice.
 */
public record KalenderFormat() implements Format {
    /** A line may hold 75 bytes; letters with accents take two. */
    private static final int LINE = 70;

    @Override
    public boolean mayHave(String path) {
        return path.endsWith(".ics");
    }

    @Override
    public List<OutputFile> files(Site site) {
        return Kalenderbestanden.alle(site.index()).stream()
                .map(bestand -> file(bestand, site))
                .toList();
    }

    private static OutputFile file(Kalenderbestand bestand, Site site) {
        return new OutputFile(bestand.url().file(), bestand, () -> bytes(bestand, site));
    }

    private static byte[] bytes(Kalenderbestand bestand, Site site) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//" + bestand.naam() + "//nl");
        calendar.setExperimentalProperty("X-WR-CALNAME", bestand.naam());
        calendar.getTimezoneInfo().setDefaultTimezone(Brussel.TIJD);
        Kalenderbestanden.gebeurtenissen(bestand, site.index()).stream()
                .map(gebeurtenis -> event(gebeurtenis, site.base()))
                .forEach(calendar::addEvent);
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Gebeurtenis wat, BaseUrl base) {
        VEvent event = new VEvent();
        event.setUid(wat.id() + "@" + host(base));
        event.setDateTimeStamp(Date.from(wat.stand().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(Brussel.moment(wat.start()));
        event.setDateEnd(Brussel.moment(wat.einde()));
        event.setSummary(wat.titel());
        wat.plaats().ifPresent(event::setLocation);
        event.setDescription(wat.uitleg());
        base.absolute(wat.pagina()).ifPresent(event::setUrl);
        event.setStatus(wat.gaatDoor() ? Status.confirmed() : Status.cancelled());
        return event;
    }

    /** A site that does not know its own name has times that are still told apart. */
    private static String host(BaseUrl base) {
        return base.origin().map(origin -> URI.create(origin).getHost()).orElse("huis.invalid");
    }
}
