package be.huisvanhetkind.cli;

import be.huisvanhetkind.Steps;
import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.importing.Importer;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.huis.Huis;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code huis import BRON}: drafts from a list, an agenda or the data of another system. */
@Command(
        name = "import",
        description =
                "Maakt concepten van een lijst (CSV, Excel), een agenda (.ics) of gegevens van een ander systeem (HSDS, UiTdatabank, een ander huis). Wat iemand zelf schreef, blijft.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Import implements Callable<Integer> {
    /** What people call what is in a list. */
    private static final Map<String, String> SOORTEN =
            Map.of(
                    "organisaties", "partner",
                    "plaatsen", "locatie",
                    "diensten", "aanbod");

    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Parameters(paramLabel = "BRON", description = "Een bestand, of een map met JSON.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path source;

    @Option(
            names = "--type",
            paramLabel = "SOORT",
            description =
                    "Wat er in de lijst staat: organisaties, plaatsen, aanbod of activiteiten.")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--partner",
            paramLabel = "PARTNER",
            description = "Van welke partner het is, als de bron dat niet zegt.")
    private Optional<String> partner = Optional.empty();

    @Option(
            names = "--koppeling",
            paramLabel = "BESTAND",
            description =
                    "Welke kolom welk veld is. Bestaat het niet, dan schrijven we een voorstel en lezen we nog niets in.")
    private Optional<Path> koppeling = Optional.empty();

    @Option(
            names = "--dry-run",
            description = "Toont wat er geschreven zou worden, en schrijft niets.")
    private boolean dryRun;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.exists(source)) {
            throw new BrokenCall("“%s” bestaat niet.".formatted(source));
        }
        Path content = options.folders().get(0);
        Begrippen begrippen = begrippen();
        partner.ifPresent(name -> check(name, content));
        Opdracht opdracht = new Opdracht(source, type.map(this::soort), koppeling);
        boolean isAsked = koppeling.filter(file -> !Files.exists(file)).isPresent();
        if (isAsked) {
            propose(opdracht, koppeling.get());
            return ExitCode.GOOD;
        }
        Importer importer = new Importer(content, begrippen, partner, options.today());
        ImportVerslag verslag = new ImportVerslag(spec.commandLine().getOut(), dryRun);
        if (dryRun) {
            importer.tell(opdracht, verslag);
        } else {
            importer.write(opdracht, verslag);
        }
        verslag.close();
        return ExitCode.GOOD;
    }

    private Begrippen begrippen() {
        List<Path> folders = options.folders();
        return options.generate(Steps.unseen(), generator -> generator.read(folders))
                .value()
                .map(Huis::begrippen)
                .orElseThrow(() -> noHouse(folders.get(0)));
    }

    private static BrokenCall noHouse(Path content) {
        return new BrokenCall(
                "in “%s” staat geen huis.yml dat we kunnen lezen.".formatted(content));
    }

    private static void check(String partner, Path content) {
        boolean isThere = Files.isDirectory(content.resolve("partners").resolve(partner));
        if (!isThere || !partner.equals(Slug.of(partner))) {
            throw new BrokenCall("de partner “%s” bestaat niet.".formatted(partner));
        }
    }

    private ContentType<?> soort(String word) {
        String name = SOORTEN.getOrDefault(word, word);
        return ContentTypes.named(name)
                .or(() -> ContentTypes.inFolder(name))
                .filter(ContentType::isPublic)
                .orElseThrow(() -> noSuchType(word));
    }

    private static BrokenCall noSuchType(String word) {
        List<String> words = List.of("organisaties", "plaatsen", "aanbod", "activiteiten");
        String choice = "Je kunt kiezen uit: %s.".formatted(String.join(", ", words));
        String hint = Nearest.hint(word, words, choice);
        return new BrokenCall("%s kunnen we niet inlezen. %s".formatted(Quote.of(word), hint));
    }

    private void propose(Opdracht opdracht, Path file) {
        String text = Importer.koppeling(opdracht).orElseThrow(this::noColumns);
        PrintWriter out = spec.commandLine().getOut();
        if (dryRun) {
            out.print(text);
            return;
        }
        try {
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "“%s” kon niet geschreven worden.".formatted(file), broken);
        }
        out.println(
                "De koppeling staat in %s. Kijk ze na, en geef dezelfde opdracht nog eens."
                        .formatted(file));
    }

    private BrokenCall noColumns() {
        return new BrokenCall("“%s” heeft geen kolommen; laat --koppeling weg.".formatted(source));
    }
}
