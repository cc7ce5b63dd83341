package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.render.data.Formules;
import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A table per type (RFC 4180), a column for each field that we declare; no cell is a formula. */
final class Tabellen extends PerSoort<CsvWriter> {
    private static final List<String> FIRST =
            List.of("huis", "huis_naam", "dubbel_van", "id", "pagina", "partner");

    private final Path folder;

    Tabellen(Path folder) {
        this.folder = folder;
    }

    @Override
    CsvWriter open(Datasoort soort) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(folder.resolve(soort.lijst() + ".csv"));
        csv.writeRecord(columns(soort));
        return csv;
    }

    @Override
    public void write(Datasoort soort, ObjectNode item) throws IOException {
        file(soort).writeRecord(columns(soort).stream().map(key -> cell(item.path(key))).toList());
    }

    private static List<String> columns(Datasoort soort) {
        List<String> all = new ArrayList<>(FIRST);
        soort.velden().properties().stream().map(Property::key).forEach(all::add);
        return all;
    }

    /** A list with semicolons between; of another item its name. */
    private static String cell(JsonNode value) {
        if (value.isArray()) {
            Stream<JsonNode> each = StreamSupport.stream(value.spliterator(), false);
            return each.map(Tabellen::cell).collect(Collectors.joining("; "));
        }
        if (value.has("titel")) {
            return Formules.harmless(value.path("titel").asText());
        }
        return Formules.harmless(value.isObject() ? value.toString() : value.asText());
    }
}
