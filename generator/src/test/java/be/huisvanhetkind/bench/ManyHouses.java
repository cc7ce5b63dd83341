package be.huisvanhetkind.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A region of made-up houses for {@code huis verzamel}: the data of one house again and again, each
 * time with other titles, but for one item in ten that all houses have.
 *
 * @param api the data of the house that stands for all
 * @param work where they come
 */
record ManyHouses(Path api, Path work) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHARED = 10;

    /** Prints a row for each form. */
    void measure(int houses, Program program) throws IOException, InterruptedException {
        List<String> sources = write(houses);
        Path list = Files.write(work.resolve("huizen.txt"), sources);
        System.out.println("| houses | form | CPU s | wall s | peak MiB | items | MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String form : List.of("ndjson", "csv", "opensearch", "parquet")) {
            Path output = work.resolve("samen-" + form);
            Run run = program.run(work, call(list, form, output));
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %s | %.1f | %.1f | %.0f | %s | %d |%n",
                    houses,
                    form,
                    run.cpu(),
                    run.wall(),
                    run.memory(),
                    Files.readString(work.resolve("output.txt"))
                            .replaceFirst(".*?, (\\d+) stukken.*\\s*", "$1"),
                    size(output) / 1_000_000);
            Folders.delete(output);
        }
    }

    private static List<String> call(Path list, String form, Path output) {
        List<String> words =
                new ArrayList<>(List.of("verzamel", "--huizen", list.toString(), "--format", form));
        words.addAll(List.of("--output", output.toString()));
        if (form.equals("parquet")) {
            words.addAll(List.of("--duckdb", duckdb()));
        }
        return words;
    }

    /** It is among the classes of the bench. */
    private static String duckdb() {
        return Arrays.stream(
                        System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(jar -> jar.contains("duckdb_jdbc"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> write(int houses) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(api)) {
            files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        List<String> sources = new ArrayList<>();
        for (int house = 1; house <= houses; house++) {
            Path root = work.resolve("huizen").resolve("huis-" + house);
            Path target = Files.createDirectories(root.resolve("api/v1"));
            for (Path file : files) {
                Files.write(target.resolve(file.getFileName()), ofHouse(house, file));
            }
            sources.add(root.toString());
        }
        return sources;
    }

    private static byte[] ofHouse(int house, Path file) throws IOException {
        JsonNode read = JSON.readTree(file.toFile());
        int number = 0;
        for (JsonNode item : read.path("items")) {
            if (number++ % SHARED != 0) {
                String titel = item.path("titel").asText() + " van huis " + house;
                ((ObjectNode) item).put("titel", titel);
            }
        }
        return JSON.writeValueAsBytes(read);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
