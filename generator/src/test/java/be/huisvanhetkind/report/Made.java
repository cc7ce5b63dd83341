package be.huisvanhetkind.report;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Regels.Gewicht;
import be.huisvanhetkind.model.huis.Regels.Regelset;
import be.huisvanhetkind.model.huis.Regels.Weging;
import be.huisvanhetkind.volledigheid.Volledigheid;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings and reports made up for a test. */
final class Made {
    private Made() {}

    record Found(Place place, Severity severity, String code, String message, String hint)
            implements Finding {}

    static Finding error(String file, int line, String message) {
        return new Found(
                new Place(file, line, 3, 4),
                Severity.ERROR,
                "veld-onbekend",
                message,
                "Haal het weg.");
    }

    static Finding warning(String file, int line, String message) {
        return new Found(
                new Place(file, line, 1, 0),
                Severity.WARNING,
                "geen-openingsuren",
                message,
                "Schrijf de uren erbij.");
    }

    static Weging weging(String regel, Gewicht gewicht, String reden) {
        return new Weging(Place.start("content/huis.yml"), regel, gewicht, reden);
    }

    static Report report(List<Finding> findings) {
        return report(findings, List.of());
    }

    static Report report(List<Finding> findings, List<Weging> wegingen) {
        return new Report(
                findings,
                List.of("content/huis.yml", "content/themas/spelen.md"),
                Optional.of(Regelset.BASIS),
                wegingen,
                () -> Volledigheid.LEEG,
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The smallest house, with nothing wrong. */
    static Huis house() {
        return new Generator(Cache.empty(), LocalDate.of(2026, 11, 21), Steps.unseen())
                .check(List.of(Path.of("src/test/resources/uitleg-basis")))
                .value()
                .orElseThrow();
    }

    static String print(ReportFormat format, Report report) {
        StringWriter out = new StringWriter();
        format.print(report, new PrintWriter(out));
        return out.toString().replace("\r\n", "\n");
    }
}
