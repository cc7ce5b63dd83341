package be.huisvanhetkind.cli;

import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.verzamel.Doelmap;
import be.huisvanhetkind.verzamel.Verzameling;
import be.huisvanhetkind.verzamel.Verzamelvorm;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis verzamel BRON…}: the open data of many houses in one folder. */
@Command(
        name = "verzamel",
        description =
                "Leest de open data van veel huizen, en schrijft ze samen in één map. Wat twee keer voorkomt, krijgt een merk.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Collect implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private HouseSources houses = new HouseSources();

    @Option(
            names = "--format",
            paramLabel = "VORM",
            split = ",",
            description = "ndjson, csv, parquet of opensearch; meer mag. Gewoonlijk: ndjson.")
    private List<String> forms = List.of("ndjson");

    @Option(
            names = "--duckdb",
            paramLabel = "BESTAND",
            description = "Waar duckdb_jdbc.jar staat. Alleen nodig voor parquet.")
    private Optional<Path> duckdb = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "MAP",
            description = "Waar alles komt. Gewoonlijk: verzameling.")
    private Path output = Path.of("verzameling");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> all = houses.all(spec);
        List<Verzamelvorm> vormen = forms.stream().map(Collect::form).distinct().toList();
        Verzameling done = collect(all, vormen);
        PrintWriter err = spec.commandLine().getErr();
        done.problemen().forEach(problem -> err.println("huis: " + problem));
        spec.commandLine()
                .getOut()
                .printf(
                        "%d van %d huizen, %d stukken, %d daarvan dubbel; alles staat in %s.%n",
                        done.huizen(), all.size(), done.items(), done.dubbels(), output);
        return done.problemen().isEmpty() ? ExitCode.GOOD : ExitCode.CONTENT_HAS_ERRORS;
    }

    private Verzameling collect(List<String> all, List<Verzamelvorm> vormen) {
        try (Progress progress = new Progress(spec.commandLine().getErr())) {
            String said = "%d van " + all.size() + " huizen gelezen …";
            IntConsumer step = done -> progress.say(said.formatted(done));
            return Doelmap.fill(output, all, vormen, duckdb, step);
        }
    }

    private static Verzamelvorm form(String word) {
        return Arrays.stream(Verzamelvorm.values())
                .filter(vorm -> vorm.id().equals(word))
                .findFirst()
                .orElseThrow(() -> new BrokenCall(unknown(word)));
    }

    private static String unknown(String word) {
        String choice =
                Arrays.stream(Verzamelvorm.values())
                        .map(Keuze::id)
                        .collect(Collectors.joining(", "));
        return "“%s” is geen vorm. Je kunt kiezen uit: %s.".formatted(word, choice);
    }
}
