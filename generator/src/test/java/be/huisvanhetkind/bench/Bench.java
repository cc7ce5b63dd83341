package be.huisvanhetkind.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures the packaged program on made-up houses: {@code mvn -q -Dsnel package}, then {@code mvn
 * -q -Pbench test-compile -Dbench.args="1000 10000"}. Prints Markdown.
 *
 * <p>Where Hugo is on the path, or named by {@code HUGO}, it builds the same house in turn with the
 * program, and each row tells how many times it costs what Hugo does.
 *
 * <p>Arguments: how many aanbod each house has; {@code --asciidoc=1} writes that share in AsciiDoc,
 * {@code --runs=3} tells how often each case runs after one that does not count, {@code --stages}
 * shows only the stages, {@code --toetsen=1000} measures only the editor, in a house of that many,
 * {@code --huizen=300} measures only {@code huis verzamel}, on that many.
 */
public final class Bench {
    private static final String HUGO = "Hugo, cold";
    private static final String TODAY = "2026-11-21";
    private static final long SEED = 42;

    /** So many offers make some 1,500 items. */
    private static final int HOUSE_IN_A_REGION = 1_000;

    private static final String TEMPLATES = Path.of("..", "templates").toString();
    private static final String ASSETS = Path.of("..", "assets").toString();

    private static final List<String> CHECK = List.of("check", "--strict", "--today", TODAY);
    private static final List<String> CHANGED =
            Stream.concat(CHECK.stream(), Stream.of("--changed", "HEAD")).toList();
    private static final List<String> BUILD = List.of("build", "--strict", "--today", TODAY);

    private final Path work;
    private final Program program;
    private final int asciidocPercent;
    private final int runs;
    private final Optional<Hugo> hugo = Hugo.find();
    private int edits;

    private Bench(Path work, int asciidocPercent, int runs) {
        this.work = work;
        this.program = new Program(Path.of("target", "huis.jar"), work);
        this.asciidocPercent = asciidocPercent;
        this.runs = runs;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (!Files.isRegularFile(Path.of("target", "huis.jar"))) {
            System.err.println("target/huis.jar is not there: run mvn -q -Dsnel package first");
            System.exit(2);
        }
        List<Integer> sizes =
                Arrays.stream(args)
                        .filter(arg -> !arg.startsWith("--"))
                        .map(Integer::valueOf)
                        .toList();
        Path work = Path.of("target", "bench");
        Folders.delete(work);
        Files.createDirectories(work);
        Bench bench = new Bench(work, option(args, "asciidoc", 0), option(args, "runs", 3));
        int offers = option(args, "toetsen", 0);
        if (offers > 0) {
            new Keystrokes(bench.house(offers)).measure(offers);
            return;
        }
        int houses = option(args, "huizen", 0);
        if (houses > 0) {
            bench.collect(houses);
            return;
        }
        bench.run(
                sizes.isEmpty() ? List.of(100, 1000, 10_000) : sizes,
                Arrays.asList(args).contains("--stages"));
    }

    private static int option(String[] args, String name, int otherwise) {
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith("--" + name + "="))
                .map(arg -> Integer.valueOf(arg.substring(name.length() + 3)))
                .findFirst()
                .orElse(otherwise);
    }

    private void run(List<Integer> sizes, boolean onlyStages)
            throws IOException, InterruptedException {
        program.train(house(20), BUILD);
        if (!Run.isMeasured()) {
            System.out.println("No /proc here: only the time on the clock is known.\n");
        }
        if (!onlyStages) {
            System.out.println("| aanbod | what | CPU s | × Hugo | wall s | peak MiB |");
            System.out.println("|---|---|---|---|---|---|");
            for (int size : sizes) {
                measure(size);
            }
            System.out.println();
        }
        for (int size : sizes) {
            stages(size);
        }
    }

    /**
     * A region of houses, each with the data of one of a thousand offers and all that goes with it.
     */
    private void collect(int houses) throws IOException, InterruptedException {
        Path house = house(HOUSE_IN_A_REGION);
        program.run(house, BUILD);
        new ManyHouses(site(house).resolve("api/v1"), work).measure(houses, program);
    }

    /** All rows in turn, again and again, so that a busy moment falls on every row alike. */
    private void measure(int size) throws IOException, InterruptedException {
        Path house = house(size);
        Optional<HugoSite> site = hugo.isPresent() ? Optional.of(hugoSite(size)) : Optional.empty();
        Histories.commit(house);
        Map<String, List<Run>> rows = new LinkedHashMap<>();
        for (int round = 0; round <= runs; round++) {
            if (site.isPresent()) {
                add(rows, HUGO, hugo.orElseThrow().build(site.get()));
            }
            forget(house);
            add(rows, "check, cold", program.run(house, CHECK));
            add(rows, "check, nothing changed", program.run(house, CHECK));
            edit(house);
            add(rows, "check, one change", program.run(house, CHANGED));
            forget(house);
            add(rows, "build, cold", program.run(house, BUILD));
            add(rows, "build, nothing changed", program.run(house, BUILD));
            edit(house);
            add(rows, "build, one edit", program.run(house, BUILD));
        }
        Map<String, Run> medians = new LinkedHashMap<>();
        rows.forEach((name, all) -> medians.put(name, Run.median(all.subList(1, all.size()))));
        Optional<Run> measure = Optional.ofNullable(medians.get(HUGO));
        medians.forEach((name, run) -> report(size, name, run, measure));
    }

    private static void add(Map<String, List<Run>> rows, String name, Run run) {
        rows.computeIfAbsent(name, row -> new ArrayList<>()).add(run);
    }

    private static void report(int size, String name, Run run, Optional<Run> measure) {
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.2f | %s | %.2f | %.0f |%n",
                size,
                name,
                run.cpu(),
                measure.map(other -> "%.1f".formatted(run.cpu() / other.cpu())).orElse("–"),
                run.wall(),
                run.memory());
    }

    private void stages(int size) throws IOException, InterruptedException {
        Path house = house(size);
        for (String state : List.of("cold", "warm")) {
            if (state.equals("cold")) {
                forget(house);
            }
            String stages =
                    program.run(
                            Stages.class,
                            house,
                            List.of(
                                    content(house).toString(),
                                    memory(house).resolve("inhoud").toString(),
                                    TODAY,
                                    TEMPLATES,
                                    ASSETS,
                                    site(house).toString()));
            System.out.println(
                    "Stages, "
                            + size
                            + ", "
                            + state
                            + ", CPU s: "
                            + stages.strip().replace("\n", ", "));
        }
    }

    /** A house of a size; made once. */
    private Path house(int size) throws IOException {
        Path house = work.resolve("huis-" + size);
        if (!Files.isDirectory(house)) {
            Corpus.write(content(house), size, SEED, asciidocPercent);
        }
        return house;
    }

    /** The same house as a site for Hugo; made once, before any edit. */
    private HugoSite hugoSite(int size) throws IOException {
        Path folder = work.resolve("hugo-" + size);
        Folders.delete(folder);
        return HugoSite.write(content(house(size)), folder);
    }

    /** No cache and no site. */
    private static void forget(Path house) throws IOException {
        Folders.delete(memory(house));
        Folders.delete(site(house));
    }

    private static Path content(Path house) {
        return house.resolve("content");
    }

    private static Path memory(Path house) {
        return house.resolve(".huis");
    }

    private static Path site(Path house) {
        return house.resolve("site");
    }

    /** Adds a line to the body of one aanbod: another one each time. */
    private void edit(Path house) throws IOException {
        try (Stream<Path> files = Files.walk(content(house))) {
            Path one =
                    files.filter(
                                    file ->
                                            file.toString().contains("/aanbod/")
                                                    && Files.isRegularFile(file))
                            .sorted()
                            .skip(edits++ % 10)
                            .findFirst()
                            .orElseThrow();
            Files.writeString(
                    one, Files.readString(one) + "\nNog een zin, nummer " + edits + ".\n");
        }
    }
}
