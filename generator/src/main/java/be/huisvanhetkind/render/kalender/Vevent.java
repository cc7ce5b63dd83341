package be.huisvanhetkind.render.kalender;

import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.agenda.Gebeurtenis;
import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Writes the times of one calendar, in the time of Brussels. */
final class Vevent {
    private static final String NAME = "VEVENT";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final VObjectParameters BRUSSEL = new VObjectParameters();
    private static final VObjectParameters HELE_DAG = new VObjectParameters();

    static {
        BRUSSEL.put("TZID", Brussel.NAME);
        HELE_DAG.put("VALUE", "DATE");
    }

    private final VObjectWriter out;
    private final BaseUrl base;
    private final String host;

    Vevent(Writer out, BaseUrl base) {
        this.out = new VObjectWriter(out, SyntaxStyle.NEW);
        this.out.getFoldedLineWriter().setLineLength(null);
        this.base = base;
        this.host = host(base);
    }

    /** A site that does not know its own name has times that are still told apart. */
    private static String host(BaseUrl base) {
        return base.origin().map(origin -> URI.create(origin).getHost()).orElse("huis.invalid");
    }

    void write(Gebeurtenis wat) throws IOException {
        out.writeBeginComponent(NAME);
        text("UID", wat.id() + "@" + host);
        stamp(wat.stand());
        out.writeProperty("SEQUENCE", Long.toString(wat.versie()));
        moment("DTSTART", wat.start());
        moment("DTEND", wat.einde());
        text("SUMMARY", wat.titel());
        if (wat.plaats().isPresent()) {
            text("LOCATION", wat.plaats().get());
        }
        text("DESCRIPTION", wat.uitleg());
        if (base.absolute(wat.pagina()).isPresent()) {
            text("URL", base.absolute(wat.pagina()).get());
        }
        out.writeProperty("STATUS", wat.takesPlace() ? "CONFIRMED" : "CANCELLED");
        out.writeEndComponent(NAME);
    }

    /** A day, or a part of it. */
    void write(Kalenderdag wat, LocalDate stand) throws IOException {
        out.writeBeginComponent(NAME);
        text("UID", wat.id() + "@" + host);
        stamp(stand);
        if (wat.van().isPresent()) {
            moment("DTSTART", wat.dag().atTime(wat.van().get()));
        } else {
            out.writeProperty(null, "DTSTART", HELE_DAG, DAG.format(wat.dag()));
        }
        if (wat.einde().isPresent()) {
            moment("DTEND", wat.einde().get());
        }
        text("SUMMARY", wat.titel());
        text("DESCRIPTION", wat.uitleg());
        out.writeProperty("TRANSP", wat.van().isPresent() ? "OPAQUE" : "TRANSPARENT");
        out.writeEndComponent(NAME);
    }

    private void stamp(LocalDate stand) throws IOException {
        out.writeProperty("DTSTAMP", MOMENT.format(stand.atStartOfDay()) + "Z");
    }

    private void text(String name, String value) throws IOException {
        out.writeProperty(name, VObjectPropertyValues.escape(value));
    }

    private void moment(String name, LocalDateTime moment) throws IOException {
        out.writeProperty(null, name, BRUSSEL, MOMENT.format(Brussel.moment(moment)));
    }
}
