package be.huisvanhetkind.data;

import static be.huisvanhetkind.data.DataFiles.ROOT;
import static be.huisvanhetkind.data.DataFiles.data;
import static be.huisvanhetkind.data.DataFiles.file;
import static be.huisvanhetkind.data.DataFiles.house;
import static be.huisvanhetkind.data.DataFiles.read;
import static be.huisvanhetkind.data.DataFiles.schema;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Datawaarde;
import be.huisvanhetkind.site.data.Omslag;
import be.huisvanhetkind.site.index.Index;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The open data of a house, as programs of others read it. */
class OpenDataTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"content", "virtueel", "een-gebouw"})
    void everyAddressOfTheSiteLeadsSomewhere(String name) {
        BuiltHouse house = house(name, folder);
        Set<String> dead = new HashSet<>();
        data(house)
                .forEach(
                        (path, json) ->
                                texts(
                                        read(json),
                                        text -> {
                                            if (text.startsWith("/") && !isThere(text, house)) {
                                                dead.add(path + " " + text);
                                            }
                                        }));
        assertEquals(Set.of(), dead);
    }

    private static boolean isThere(String address, BuiltHouse house) {
        String path = address.replaceFirst("#.*", "").substring(1);
        return path.contains("{dag}")
                || house.site()
                        .containsKey(
                                path.endsWith("/") || path.isEmpty() ? path + "index.html" : path);
    }

    private static void texts(JsonNode node, Consumer<String> each) {
        if (node.isTextual()) {
            each.accept(node.asText());
        }
        node.forEach(child -> texts(child, each));
    }

    @Test
    void noTwoGroupsShareANameAndNoTwoPropertiesAKey() {
        Map<String, Datatype.Group> known = new HashMap<>();
        Stream.concat(
                        Stream.of(Omslag.INDEX, Omslag.HUIS, Omslag.BEGRIPPEN, Omslag.DAG),
                        Datasoort.ALL.stream()
                                .flatMap(
                                        soort ->
                                                Stream.of(Omslag.item(soort), Omslag.lijst(soort))))
                .forEach(group -> collect(group, known));
        assertTrue(known.size() > 40, known.keySet().toString());
    }

    private static void collect(Datatype form, Map<String, Datatype.Group> known) {
        if (form instanceof Datatype.ListOf list) {
            collect(list.each(), known);
        } else if (form instanceof Datatype.Group group) {
            Datatype.Group same = known.putIfAbsent(group.name(), group);
            if (same == null) {
                assertEquals(
                        group.properties().size(),
                        group.properties().stream().map(Datatype.Property::key).distinct().count(),
                        group.name());
                group.properties().forEach(property -> collect(property.datatype(), known));
            } else {
                assertEquals(same, group);
            }
        }
    }

    /** A list tells of each item what its own file tells. */
    @Test
    void aListSaysTheSameAsTheFilesOfItsItems() {
        BuiltHouse house = BuiltHouse.real();
        Map<String, String> files = data(house);
        files.forEach(
                (path, json) -> {
                    if (schema(path).endsWith("-lijst")) {
                        for (JsonNode item : read(json).get("items")) {
                            String own = item.get("zelf").asText().substring(1);
                            JsonNode whole = read(Objects.requireNonNull(files.get(own), own));
                            item.properties()
                                    .forEach(
                                            field ->
                                                    assertEquals(
                                                            field.getValue(),
                                                            whole.get(field.getKey()),
                                                            own));
                        }
                    }
                });
    }

    /** Read by another reader than our writer. */
    @Test
    void aTableHasARowForEachItemOfItsList() throws IOException {
        Map<String, String> site = BuiltHouse.real().site();
        for (Datasoort soort : Datasoort.ALL) {
            String csv = Objects.requireNonNull(site.get(ROOT + soort.lijst() + ".csv"));
            CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
            try (CSVParser rows = format.parse(new StringReader(csv.replaceFirst("\uFEFF", "")))) {
                List<String> ids = rows.stream().map(row -> row.get("id")).toList();
                JsonNode list = read(file(soort.lijst()));
                assertEquals(list.get("totaal").asInt(), ids.size(), soort.lijst());
                assertTrue(rows.getHeaderNames().contains("titel"));
            }
        }
    }

    /** The times of an item are those of the site, and go on for thirteen months. */
    @Test
    void theTimesOfAnItemAreThoseOfTheSite() {
        BuiltHouse house = BuiltHouse.real();
        Index index = Site.of(OpenbaarHuis.of(house.huis()), BaseUrl.ROOT).index();
        String horizon =
                Datawaarde.moment(BuiltHouse.TODAY.plusWeeks(6).plusDays(1).atStartOfDay());
        String end = Datawaarde.moment(BuiltHouse.TODAY.plusMonths(13).plusDays(1).atStartOfDay());
        String last = "";
        for (Publiek item : Agenda.items(index).toList()) {
            Datasoort soort = Datasoort.of(item.getClass());
            JsonNode json = read(file(soort.lijst() + "/" + item.id()));
            List<String> told =
                    json.get("keren").findValuesAsText("start").stream()
                            .filter(start -> start.compareTo(horizon) < 0)
                            .toList();
            List<String> site =
                    Keren.of(item, index).stream()
                            .map(keer -> Datawaarde.moment(keer.start()))
                            .filter(start -> start.compareTo(horizon) < 0)
                            .toList();
            assertEquals(site, told, item.id());
            for (String start : json.get("keren").findValuesAsText("start")) {
                boolean isDated = item instanceof Activiteit;
                assertTrue(isDated || start.compareTo(end) < 0, item.id());
                last = start.compareTo(last) > 0 ? start : last;
            }
        }
        assertTrue(last.startsWith("2027-12"), last);
    }
}
