package be.huisvanhetkind.cli;

import be.huisvanhetkind.finding.Finding;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;

/** Shows findings to a machine: a list of objects. */
final class JsonReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReport() {}

    static void print(Report report, PrintWriter out) {
        ArrayNode all = JSON.createArrayNode();
        report.findings().forEach(finding -> all.add(toJson(finding)));
        try {
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private static ObjectNode toJson(Finding finding) {
        return JSON.createObjectNode()
                .put("code", finding.code())
                .put("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT))
                .put("file", finding.place().file())
                .put("line", finding.place().line())
                .put("column", finding.place().column())
                .put("length", finding.place().length())
                .put("message", finding.message())
                .put("hint", finding.hint());
    }
}
