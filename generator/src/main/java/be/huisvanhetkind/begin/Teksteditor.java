package be.huisvanhetkind.begin;

import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.schema.Schrijfschema;
import be.huisvanhetkind.schema.Schrijfschemas;
import be.huisvanhetkind.web.Hulpbron;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A program in which one writes text, and the files that make it look the content over. */
public enum Teksteditor implements Keuze {
    VSCODE(".vscode/", "settings.json", "tasks.json", "extensions.json");

    private final String map;
    private final List<String> namen;

    Teksteditor(String map, String... namen) {
        this.map = map;
        this.namen = List.of(namen);
    }

    /**
     * Every file, by its path from the folder of the house.
     *
     * @param opdracht how the program is called there: {@code huis}
     * @param begrippen the words among which the house chooses
     */
    public Map<String, String> bestanden(String opdracht, Begrippen begrippen) {
        List<Schrijfschema> schemas = Schrijfschemas.bestanden(begrippen);
        String all = schemas.stream().map(this::line).collect(Collectors.joining(",\n"));
        Map<String, String> files = new TreeMap<>();
        for (String naam : namen) {
            files.put(
                    map + naam,
                    Hulpbron.text("teksteditor/" + id() + "/" + naam)
                            .replace("@HUIS@", opdracht)
                            .replace("@SCHEMAS@", all));
        }
        schemas.forEach(schema -> files.put(map + path(schema), schema.json()));
        return files;
    }

    private static String path(Schrijfschema schema) {
        return "schemas/" + schema.naam() + ".json";
    }

    /** Which schema is for which files. */
    private String line(Schrijfschema schema) {
        return schema.paden().stream()
                .map(pad -> '"' + pad + '"')
                .collect(Collectors.joining(", ", "    \"./" + map + path(schema) + "\": [", "]"));
    }
}
