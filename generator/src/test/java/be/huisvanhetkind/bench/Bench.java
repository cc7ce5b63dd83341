package be.huisvanhetkind.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures the packaged program on made-up houses: {@code mvn -q -Dsnel package}, then {@code mvn
 * -q -Pbench test-compile -Dbench.args="1000 10000"}. Prints Markdown.
 *
 * <p>Arguments: how many aanbod each house has; {@code --asciidoc=1} writes that share in AsciiDoc,
 * {@code --runs=3} tells how often each case runs after one that does not count, {@code --stages}
 * shows only the stages.
 */
public final class Bench {
    private static final String TODAY = "2026-11-21";
    private static final long SEED = 42;
    private static final Path TEMPLATES = Path.of("..", "templates");
    private static final Path ASSETS = Path.of("..", "assets");

    private final Path work;
    private final Program program;
    private final int asciidocPercent;
    private final int runs;
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
        delete(work);
        Files.createDirectories(work);
        Bench bench = new Bench(work, option(args, "asciidoc", 0), option(args, "runs", 3));
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
        Path small = corpus(20);
        program.train(build(small));
        if (!Run.isMeasured()) {
            System.out.println("No /proc here: only the time on the clock is known.\n");
        }
        if (!onlyStages) {
            System.out.println("| aanbod | what | CPU s | wall s | peak MiB |");
            System.out.println("|---|---|---|---|---|");
            for (int size : sizes) {
                measure(size);
            }
            System.out.println();
        }
        for (int size : sizes) {
            stages(size);
        }
    }

    private void measure(int size) throws IOException, InterruptedException {
        Path content = corpus(size);
        forget();
        report(size, "check, cold", this::forget, check(content));
        report(size, "check, warm", () -> {}, check(content));
        Histories.commit(content);
        report(size, "check, one change", () -> edit(content), changed(content));
        report(size, "build, cold", this::forget, build(content));
        report(size, "build, warm", () -> {}, build(content));
        report(size, "build, one edit", () -> edit(content), build(content));
    }

    private void report(int size, String name, Step before, List<String> arguments)
            throws IOException, InterruptedException {
        List<Run> all = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            before.run();
            all.add(program.run(arguments));
        }
        Run median = Run.median(all.subList(1, all.size()));
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.2f | %.2f | %.0f |%n",
                size,
                name,
                median.cpu(),
                median.wall(),
                median.memory());
    }

    /** Something to do before a run. */
    private interface Step {
        void run() throws IOException;
    }

    private List<String> check(Path content) {
        return List.of("check", "--strict", "--content", content.toString(), "--today", TODAY);
    }

    private List<String> changed(Path content) {
        return Stream.concat(check(content).stream(), Stream.of("--changed", "HEAD")).toList();
    }

    private List<String> build(Path content) {
        return List.of(
                "build",
                "--strict",
                "--content",
                content.toString(),
                "--templates",
                TEMPLATES.toString(),
                "--assets",
                ASSETS.toString(),
                "--output",
                site().toString(),
                "--today",
                TODAY);
    }

    private void stages(int size) throws IOException, InterruptedException {
        Path content = corpus(size);
        for (String state : List.of("cold", "warm")) {
            if (state.equals("cold")) {
                forget();
            }
            String stages =
                    program.run(
                            Stages.class,
                            List.of(
                                    content.toString(),
                                    cacheFile().toString(),
                                    TODAY,
                                    TEMPLATES.toString(),
                                    ASSETS.toString(),
                                    site().toString()));
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
    private Path corpus(int size) throws IOException {
        Path folder = work.resolve("content-" + size);
        if (!Files.isDirectory(folder)) {
            Corpus.write(folder, size, SEED, asciidocPercent);
        }
        return folder;
    }

    /** No cache and no site. */
    private void forget() throws IOException {
        Files.deleteIfExists(cacheFile());
        delete(site());
    }

    private Path site() {
        return work.resolve("site");
    }

    private Path cacheFile() {
        return program.home().resolve(".huis").resolve("inhoud");
    }

    /** Adds a line to the body of one aanbod: another one each time. */
    private void edit(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
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

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder())
                    .forEach(
                            path -> {
                                try {
                                    Files.delete(path);
                                } catch (IOException broken) {
                                    throw new UncheckedIOException(broken);
                                }
                            });
        }
    }
}
