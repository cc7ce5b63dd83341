package be.huisvanhetkind.report;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.huis.Regels.Gewicht;
import be.huisvanhetkind.model.huis.Regels.Weging;
import be.huisvanhetkind.uitleg.Bladzijde;
import be.huisvanhetkind.uitleg.Uitleg;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/** SARIF 2.1.0, the form in which tools hand findings to code scanning and editors. */
public final class SarifReport implements ReportFormat {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String LANGUAGE = "nl-BE";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public void print(Report report, PrintWriter out) {
        ObjectNode log = Json.object().put("$schema", SCHEMA).put("version", "2.1.0");
        log.set("runs", Json.array(List.of(report), SarifReport::run));
        out.println(Json.text(log));
    }

    private static ObjectNode run(Report report) {
        List<String> codes = codes(report);
        ObjectNode run = Json.object();
        run.putObject("tool")
                .putObject("driver")
                .put("name", "huis")
                .put("language", LANGUAGE)
                .set("rules", Json.array(codes, SarifReport::rule));
        run.set("invocations", Json.array(List.of(report), SarifReport::invocation));
        run.put("language", LANGUAGE).put("columnKind", "unicodeCodePoints");
        run.set("results", Json.array(report.findings(), finding -> result(finding, codes)));
        return run;
    }

    /** Every rule this report mentions, in alphabetical order. */
    private static List<String> codes(Report report) {
        return Stream.concat(
                        report.findings().stream().map(Finding::code),
                        report.wegingen().stream().map(Weging::regel))
                .distinct()
                .sorted()
                .toList();
    }

    private static ObjectNode rule(String code) {
        ObjectNode rule = Json.object().put("id", code);
        rule.putObject("shortDescription")
                .put("text", Uitleg.bladzijde(code).map(Bladzijde::kern).orElse(code));
        rule.putObject("help")
                .put("text", "Meer uitleg: huis explain " + code)
                .put("markdown", Uitleg.page(code).orElse(code));
        return rule;
    }

    /** The rules this house weighs otherwise; the reason has no place of its own in SARIF. */
    private static ObjectNode invocation(Report report) {
        ObjectNode invocation = Json.object().put("executionSuccessful", true);
        invocation.set(
                "ruleConfigurationOverrides", Json.array(report.wegingen(), SarifReport::weging));
        return invocation;
    }

    private static ObjectNode weging(Weging weging) {
        ObjectNode override = Json.object();
        override.putObject("descriptor").put("id", weging.regel());
        ObjectNode configuration = override.putObject("configuration");
        if (weging.gewicht() == Gewicht.UIT) {
            configuration.put("enabled", false);
        } else {
            configuration.put("level", weging.gewicht() == Gewicht.FOUT ? "error" : "warning");
        }
        override.putObject("properties").put("reden", weging.reden());
        return override;
    }

    private static ObjectNode result(Finding finding, List<String> codes) {
        ObjectNode result =
                Json.object()
                        .put("ruleId", finding.code())
                        .put("ruleIndex", codes.indexOf(finding.code()))
                        .put("level", finding.severity() == Severity.ERROR ? "error" : "warning");
        result.putObject("message").put("text", literal(finding.message() + " " + finding.hint()));
        result.set("locations", Json.array(List.of(finding.place()), SarifReport::location));
        return result;
    }

    /** In a message of SARIF braces hold a place for an argument, and brackets begin a link. */
    private static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    private static ObjectNode location(Place place) {
        ObjectNode location = Json.object();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", Uris.of(place.file()));
        ObjectNode region =
                physical.putObject("region")
                        .put("startLine", place.line())
                        .put("startColumn", place.column());
        if (place.length() > 0) {
            region.put("endColumn", place.column() + place.length());
        }
        return location;
    }
}
