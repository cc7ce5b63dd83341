package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.render.data.JsonFile;
import be.huisvanhetkind.render.hsds.Hsdstabel.Kolom;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tells which tables there are, and what stands in them: a Tabular Data Package. */
final class Datapakket {
    private static final String NAME = "name";

    private final JsonGenerator json;

    private Datapakket(JsonGenerator json) {
        this.json = json;
    }

    static byte[] of(Samenwerkingsverband verband) {
        return JsonFile.object(json -> new Datapakket(json).write(verband));
    }

    private void write(Samenwerkingsverband verband) throws IOException {
        json.writeStringField(NAME, "human_services_data");
        json.writeStringField("title", verband.naam());
        json.writeStringField("profile", "tabular-data-package");
        json.writeStringField("version", "3.0.0");
        Optional<String> licence = verband.web().licentie();
        if (licence.isPresent()) {
            json.writeArrayFieldStart("licenses");
            json.writeStartObject();
            json.writeStringField("path", licence.get());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeArrayFieldStart("resources");
        for (Hsdstabel tabel : Hsdstabel.values()) {
            resource(tabel);
        }
        json.writeEndArray();
    }

    private void resource(Hsdstabel tabel) throws IOException {
        json.writeStartObject();
        json.writeStringField(NAME, tabel.naam());
        json.writeStringField("path", tabel.file());
        json.writeStringField("profile", "tabular-data-resource");
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Kolom kolom : tabel.kolommen()) {
            field(kolom);
        }
        json.writeEndArray();
        json.writeStringField("primaryKey", "id");
        references(tabel.kolommen());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void field(Kolom kolom) throws IOException {
        String[] kind = kolom.soort().split(" ");
        json.writeStartObject();
        json.writeStringField(NAME, kolom.naam());
        json.writeStringField("type", kind[0]);
        if (kind.length > 1) {
            json.writeStringField("format", kind[1]);
        }
        json.writeObjectFieldStart("constraints");
        json.writeBooleanField("required", kolom.verplicht());
        json.writeBooleanField("unique", kolom.naam().equals("id"));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void references(List<Kolom> kolommen) throws IOException {
        json.writeArrayFieldStart("foreignKeys");
        for (Kolom kolom : kolommen) {
            Optional<Hsdstabel> other = kolom.verwijst();
            if (other.isPresent()) {
                json.writeStartObject();
                json.writeStringField("fields", kolom.naam());
                json.writeObjectFieldStart("reference");
                json.writeStringField("resource", other.get().naam());
                json.writeStringField("fields", "id");
                json.writeEndObject();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
