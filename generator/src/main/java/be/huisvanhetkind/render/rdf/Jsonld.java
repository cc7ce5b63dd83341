package be.huisvanhetkind.render.rdf;

import be.huisvanhetkind.render.data.JsonFile;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Getypt;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Iri;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Woorden;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The same things as JSON-LD, with the names of the vocabularies in it: nothing is fetched. */
final class Jsonld {
    private static final String VALUE = "@value";
    private static final String TYPE = "@type";

    private final JsonGenerator json;

    private Jsonld(JsonGenerator json) {
        this.json = json;
    }

    static byte[] of(Stream<Knoop> things) {
        return JsonFile.object(
                json -> {
                    json.writeObjectFieldStart("@context");
                    for (Voorvoegsel one : Voorvoegsel.values()) {
                        json.writeStringField(one.naam(), one.iri());
                    }
                    json.writeEndObject();
                    json.writeArrayFieldStart("@graph");
                    for (Iterator<Knoop> all = things.iterator(); all.hasNext(); ) {
                        new Jsonld(json).write(all.next());
                    }
                    json.writeEndArray();
                });
    }

    private void write(Knoop thing) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", thing.iri().iri());
        json.writeArrayFieldStart(TYPE);
        for (String type : thing.soorten()) {
            json.writeString(type);
        }
        json.writeEndArray();
        for (Map.Entry<String, List<Rdfwaarde>> one : thing.uitspraken().entrySet()) {
            json.writeArrayFieldStart(one.getKey());
            for (Rdfwaarde value : one.getValue()) {
                json.writeStartObject();
                value(value);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void value(Rdfwaarde value) throws IOException {
        if (value instanceof Iri iri) {
            json.writeStringField("@id", iri.iri());
        } else if (value instanceof Woorden words) {
            json.writeStringField(VALUE, words.tekst());
            json.writeStringField("@language", words.taal());
        } else if (value instanceof Getypt typed) {
            json.writeStringField(VALUE, typed.tekst());
            if (!typed.type().isEmpty()) {
                json.writeStringField(TYPE, typed.type());
            }
        }
    }
}
