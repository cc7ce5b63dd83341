package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The open data of a made-up house, in a folder as its site would have them. */
record SmallHouse(Path root) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A house with an offer of a partner at a place. */
    static SmallHouse of(Path root, String naam, String aanbod, String partner) throws IOException {
        SmallHouse house = new SmallHouse(root);
        house.index(naam, "partner", "aanbod", "locatie");
        house.list("partner", 1, 1, List.of(house.partner(partner)));
        house.list(
                "aanbod",
                1,
                1,
                List.of(
                        house.item(
                                "aanbod",
                                "het-aanbod",
                                aanbod,
                                "partner",
                                Map.of("titel", partner))));
        house.list(
                "locatie",
                1,
                1,
                List.of(
                        house.item(
                                "locatie",
                                "plein",
                                "Het plein",
                                "adres",
                                Map.of("straat", "Dorp 1", "postcode", naam.length() + "000"))));
        return house;
    }

    Map<String, Object> partner(String titel) {
        return item(
                "partner",
                "de-partner",
                titel,
                "contact",
                Map.of("website", "https://" + titel + ".example/"));
    }

    Map<String, Object> item(String type, String id, String titel, String key, Object value) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("type", type);
        item.put("id", id);
        item.put("titel", titel);
        item.put("samenvatting", "Wat je er vindt.");
        item.put(key, value);
        return item;
    }

    void index(String naam, String... types) throws IOException {
        List<Object> lists = new ArrayList<>();
        for (String type : types) {
            lists.add(Map.of("type", type, "totaal", 1));
        }
        write("index.json", Map.of("naam", naam, "lijsten", lists));
    }

    void list(String type, int part, int parts, List<?> items) throws IOException {
        String name = Datasoort.named(type).lijst() + (part == 1 ? "" : "-" + part);
        write(name + ".json", Map.of("type", type, "delen", parts, "items", items));
    }

    void write(String file, Object value) throws IOException {
        Path path = root.resolve("api/v1").resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, JSON.writeValueAsBytes(value));
    }
}
