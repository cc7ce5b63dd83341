package be.huisvanhetkind.report;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.huis.Regels.Weging;
import be.huisvanhetkind.volledigheid.ItemVolledigheid;
import be.huisvanhetkind.volledigheid.Ontbrekend;
import be.huisvanhetkind.volledigheid.PartnerVolledigheid;
import be.huisvanhetkind.volledigheid.Volledigheid;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;

/** Everything, for a machine; {@code schema/bevindingen.schema.json} says what is where. */
public final class JsonReport implements ReportFormat {
    private static final String SCHEMA =
            "https://huisvanhetkind.example/schema/bevindingen.schema.json";

    /** Goes up when a reader of the old form would go wrong. */
    private static final int VERSIE = 1;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void print(Report report, PrintWriter out) {
        ObjectNode root = Json.object().put("$schema", SCHEMA).put("versie", VERSIE);
        report.regelset().ifPresent(set -> root.put("regelset", set.id()));
        root.putObject("samenvatting")
                .put("fouten", report.count(Severity.ERROR))
                .put("waarschuwingen", report.count(Severity.WARNING));
        root.set("wegingen", Json.array(report.wegingen(), JsonReport::weging));
        root.set("bevindingen", Json.array(report.findings(), JsonReport::finding));
        root.set("volledigheid", volledigheid(report.volledigheid().get()));
        out.println(Json.text(root));
    }

    private static ObjectNode weging(Weging weging) {
        return Json.object()
                .put("regel", weging.regel())
                .put("gewicht", weging.gewicht().id())
                .put("reden", weging.reden());
    }

    private static ObjectNode finding(Finding finding) {
        return Json.object()
                .put("code", finding.code())
                .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .put("file", finding.place().file())
                .put("line", finding.place().line())
                .put("column", finding.place().column())
                .put("length", finding.place().length())
                .put("message", finding.message())
                .put("hint", finding.hint());
    }

    private static ObjectNode volledigheid(Volledigheid volledigheid) {
        ObjectNode all = Json.object();
        all.set("partners", Json.array(volledigheid.partners(), JsonReport::partner));
        all.set("items", Json.array(volledigheid.items(), JsonReport::item));
        return all;
    }

    private static ObjectNode partner(PartnerVolledigheid partner) {
        ObjectNode node =
                Json.object()
                        .put("id", partner.id())
                        .put("titel", partner.titel())
                        .put("score", partner.score())
                        .put("profiel", partner.profiel())
                        .put("aantal", partner.aantal());
        partner.items().ifPresent(items -> node.put("items", items));
        return node;
    }

    private static ObjectNode item(ItemVolledigheid item) {
        ObjectNode node =
                Json.object()
                        .put("bestand", item.bestand())
                        .put("soort", item.soort())
                        .put("id", item.id())
                        .put("titel", item.titel())
                        .put("score", item.score());
        item.partner().ifPresent(partner -> node.put("partner", partner));
        node.set("ontbreekt", Json.array(item.ontbreekt(), JsonReport::ontbrekend));
        return node;
    }

    private static ObjectNode ontbrekend(Ontbrekend veld) {
        return Json.object()
                .put("veld", veld.veld())
                .put("waarvoor", veld.waarvoor())
                .put("nut", veld.nut());
    }
}
