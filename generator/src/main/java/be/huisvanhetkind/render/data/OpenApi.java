package be.huisvanhetkind.render.data;

import be.huisvanhetkind.content.fields.Datatype.Group;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Omslag;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** OpenAPI 3.1 of the open data: every address, and what it gives. */
final class OpenApi {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final Site site;
    private final JsonGenerator json;
    private final List<Group> groups = new ArrayList<>();

    private OpenApi(Site site, JsonGenerator json) {
        this.site = site;
        this.json = json;
    }

    static byte[] of(Site site) {
        return JsonFile.object(json -> new OpenApi(site, json).write());
    }

    private void licence() throws IOException {
        Optional<String> licence = site.index().verband().web().licentie();
        if (licence.isPresent()) {
            json.writeObjectFieldStart("license");
            json.writeStringField("name", "Licentie");
            json.writeStringField("url", licence.get());
            json.writeEndObject();
        }
    }

    private void write() throws IOException {
        json.writeStringField("openapi", "3.1.0");
        json.writeObjectFieldStart("info");
        json.writeStringField("title", site.index().verband().naam());
        json.writeStringField("version", "1");
        json.writeStringField("description", "De open data van het huis. Alleen lezen.");
        licence();
        json.writeEndObject();
        json.writeArrayFieldStart("servers");
        json.writeStartObject();
        String root = Api.ROOT.substring(0, Api.ROOT.length() - 1);
        json.writeStringField("url", site.base().origin().orElse("") + site.base().path() + root);
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("paths");
        paths();
        json.writeEndObject();
        json.writeObjectFieldStart("components");
        json.writeObjectFieldStart("schemas");
        Schemas.definitions(groups, "#/components/schemas/", json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void paths() throws IOException {
        path("/index.json", "Waar alles staat.", Omslag.INDEX);
        path("/huis.json", "Het huis zelf.", Omslag.HUIS);
        path("/begrippen.json", "De woordenlijsten.", Omslag.BEGRIPPEN);
        path("/dagen/{dag}.json", "Alles op één dag: 2026-12-05.", Omslag.DAG);
        for (Datasoort soort : Datasoort.ALL) {
            String lijst = "/" + soort.lijst();
            path(lijst + ".json", soort.uitleg() + " Het eerste deel.", Omslag.lijst(soort));
            path(lijst + "-{deel}.json", soort.uitleg() + " Een later deel.", Omslag.lijst(soort));
            path(lijst + "/{id}.json", soort.uitleg(), Omslag.item(soort));
        }
    }

    private void path(String path, String uitleg, Group group) throws IOException {
        groups.add(group);
        json.writeObjectFieldStart(path);
        json.writeObjectFieldStart("get");
        json.writeStringField(
                "operationId", path.replaceAll("\\W+", "_").replaceAll("^_|_json$", ""));
        json.writeStringField("summary", uitleg);
        json.writeArrayFieldStart("parameters");
        for (MatchResult name : PARAMETER.matcher(path).results().toList()) {
            parameter(name.group(1));
        }
        json.writeEndArray();
        json.writeObjectFieldStart("responses");
        answer(group);
        json.writeObjectFieldStart("404");
        json.writeStringField("description", "Dat is er niet.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void parameter(String name) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("in", "path");
        json.writeBooleanField("required", true);
        json.writeObjectFieldStart("schema");
        json.writeStringField("type", name.equals("deel") ? "integer" : "string");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void answer(Group group) throws IOException {
        json.writeObjectFieldStart("200");
        json.writeStringField("description", "Gevonden.");
        json.writeObjectFieldStart("content");
        json.writeObjectFieldStart("application/json");
        json.writeObjectFieldStart("schema");
        json.writeStringField("$ref", "#/components/schemas/" + group.name());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
