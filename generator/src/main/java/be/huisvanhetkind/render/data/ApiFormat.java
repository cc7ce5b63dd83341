package be.huisvanhetkind.render.data;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.output.Recipe;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Dagagenda;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Omslag;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The house as JSON: a file per item, lists of them in parts, the house, its words and its coming
 * days; beside them what each looks like.
 */
public record ApiFormat() implements Format {
    @Override
    public boolean mayHave(String path) {
        return ("/" + path).startsWith(Api.ROOT) && path.endsWith(".json");
    }

    @Override
    public List<OutputFile> files(Site site) {
        Map<Datasoort, List<String>> ids = ids(site);
        List<Dagagenda> dagen = Agenda.in(site.index()).dagen();
        List<OutputFile> files = new ArrayList<>(house(ids, dagen, site));
        items(ids, site).forEach(files::add);
        dagen.forEach(dag -> files.add(day(dag, site)));
        files.addAll(descriptions(site));
        return files;
    }

    /** An item and its lists are there without the agenda, which takes long to make. */
    @Override
    public Optional<OutputFile> find(String path, Site site) {
        return items(ids(site), site)
                .filter(file -> file.path().equals(path))
                .findFirst()
                .or(() -> Format.super.find(path, site));
    }

    /** The lists of every type, and then each item. */
    private static Stream<OutputFile> items(Map<Datasoort, List<String>> ids, Site site) {
        return Stream.concat(
                ids.entrySet().stream().flatMap(all -> lists(all.getKey(), all.getValue(), site)),
                ids.entrySet().stream().flatMap(all -> items(all.getKey(), all.getValue(), site)));
    }

    private static Stream<OutputFile> items(Datasoort soort, List<String> ids, Site site) {
        return ids.stream().map(id -> item(soort, id, site));
    }

    private static Map<Datasoort, List<String>> ids(Site site) {
        Map<Datasoort, List<String>> ids = new LinkedHashMap<>();
        Datasoort.ALL.forEach(soort -> ids.put(soort, ids(soort, site)));
        return ids;
    }

    private static List<String> ids(Datasoort soort, Site site) {
        return site.index().all(soort.type()).stream().map(Publiek::id).toList();
    }

    private static List<OutputFile> house(
            Map<Datasoort, List<String>> ids, List<Dagagenda> all, Site site) {
        Map<Datasoort, Integer> totals = new LinkedHashMap<>();
        ids.forEach((soort, some) -> totals.put(soort, some.size()));
        List<LocalDate> dagen = all.stream().map(Dagagenda::dag).toList();
        List<Object> given = List.of(List.copyOf(totals.values()), dagen);
        return List.of(
                file(Api.INDEX, given, () -> HouseFiles.index(totals, dagen, site)),
                file(Api.HUIS, "", () -> HouseFiles.huis(site)),
                file(Api.BEGRIPPEN, "", () -> HouseFiles.begrippen(site)));
    }

    private static OutputFile item(Datasoort soort, String id, Site site) {
        return file(Api.item(soort, id), "", () -> ItemFile.of(soort, id, site));
    }

    private static OutputFile day(Dagagenda dag, Site site) {
        return file(Api.dag(dag.dag()), dag, () -> HouseFiles.dag(dag, site));
    }

    /** A part of a list. */
    private record Part(Datasoort soort, int nth, int parts, int total, List<String> ids) {}

    private static Stream<OutputFile> lists(Datasoort soort, List<String> ids, Site site) {
        int parts = Math.max(1, (ids.size() + Api.PAGE - 1) / Api.PAGE);
        List<OutputFile> files = new ArrayList<>();
        for (int nth = 1; nth <= parts; nth++) {
            int from = (nth - 1) * Api.PAGE;
            List<String> some = ids.subList(from, Math.min(from + Api.PAGE, ids.size()));
            Part part = new Part(soort, nth, parts, ids.size(), List.copyOf(some));
            List<Object> given = List.of(part.ids, part.total);
            files.add(file(Api.list(soort, nth), given, () -> list(part, site)));
        }
        return files.stream();
    }

    private static byte[] list(Part part, Site site) {
        return JsonFile.object(json -> list(part, json, site));
    }

    private static void list(Part part, JsonGenerator json, Site site) throws IOException {
        DataWriter out = new DataWriter(json, site, media -> Optional.empty());
        json.writeStringField("type", part.soort.naam());
        out.url("zelf", Api.list(part.soort, part.nth));
        json.writeNumberField("totaal", part.total);
        json.writeNumberField("deel", part.nth);
        json.writeNumberField("delen", part.parts);
        if (part.nth < part.parts) {
            out.url("volgende", Api.list(part.soort, part.nth + 1));
        }
        json.writeArrayFieldStart("items");
        for (String id : part.ids) {
            ItemFile.shortly(part.soort, id, site, json);
        }
        json.writeEndArray();
    }

    /** What each kind of file looks like. */
    private static List<OutputFile> descriptions(Site site) {
        return Stream.concat(
                        Datasoort.ALL.stream().flatMap(soort -> schemas(soort, site)),
                        Stream.of(
                                schema(Omslag.INDEX, "Waar alles staat.", site),
                                schema(Omslag.HUIS, "Het huis zelf.", site),
                                schema(Omslag.BEGRIPPEN, "De woordenlijsten.", site),
                                schema(Omslag.DAG, "Alles op één dag.", site),
                                schema(Omslag.WIJZIGINGEN, "Wat er veranderde.", site),
                                file(Api.OPENAPI, "", () -> OpenApi.of(site))))
                .toList();
    }

    private static Stream<OutputFile> schemas(Datasoort soort, Site site) {
        String lijst = "Een deel van een lijst. " + soort.uitleg();
        return Stream.of(
                schema(Omslag.item(soort), soort.uitleg(), site),
                schema(Omslag.lijst(soort), lijst, site));
    }

    private static OutputFile schema(Datatype.Group group, String uitleg, Site site) {
        return file(Api.schema(group.name()), "", () -> Schemas.of(group, uitleg, site));
    }

    private static OutputFile file(Url url, Object given, Recipe recipe) {
        return new OutputFile(url.file(), given, recipe);
    }
}
