package be.huisvanhetkind.cli;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.open.OpenHuis;
import be.huisvanhetkind.render.data.Uittreksel;
import be.huisvanhetkind.site.vragen.UnknownWord;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code huis query LIJST}: what of the public house fits, as a table or as data. */
@Command(
        name = "query",
        description =
                "Toont wat er op de site staat en bij je vraag past. Leest alleen, en kent niets wat intern is.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Query implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("table", "json", "csv");

    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Parameters(
            paramLabel = "LIJST",
            description = "Wat je zoekt: aanbod, activiteiten, locaties …")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private String list;

    @Option(
            names = "--where",
            paramLabel = "VRAAG",
            description =
                    "Waar het aan moet voldoen, met komma’s ertussen: 'leeftijd=30m, gratis, open=zaterdag'.")
    private String where = "";

    @Option(
            names = "--format",
            paramLabel = "VORM",
            description = "table, json of csv. Gewoonlijk: table.")
    private String format = "table";

    @Option(
            names = "--at",
            paramLabel = "VERSIE",
            description = "Zoals het huis was in een versie van Git, bijvoorbeeld HEAD~10.")
    private Optional<String> revision = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            String choice = "Je kunt kiezen uit: %s.".formatted(String.join(", ", FORMATS));
            throw new BrokenCall(
                    "%s is geen vorm. %s"
                            .formatted(Quote.of(format), Nearest.hint(format, FORMATS, choice)));
        }
        Outcome<Optional<OpenHuis>> read = options.generate(Steps.unseen(), this::read);
        if (read.findings().stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
            spec.commandLine()
                    .getErr()
                    .println("huis: bestanden met fouten doen niet mee. Kijk met huis check.");
        }
        if (read.value().isEmpty()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        print(answer(read.value().get()));
        return ExitCode.GOOD;
    }

    private Outcome<Optional<OpenHuis>> read(Generator generator) {
        return revision.map(name -> OpenHuis.at(name, options.folders(), generator))
                .orElseGet(() -> OpenHuis.of(options.folders(), generator));
    }

    private Uittreksel answer(OpenHuis huis) {
        try {
            return huis.extract(list, where);
        } catch (UnknownWord word) {
            throw new BrokenCall(word.sentence());
        }
    }

    private void print(Uittreksel found) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case "json" -> out.print(new String(found.json(), StandardCharsets.UTF_8));
            case "csv" -> out.print(new String(found.csv(), StandardCharsets.UTF_8));
            default -> table(found.items(), out);
        }
        out.flush();
    }

    private static void table(List<Publiek> items, PrintWriter out) {
        int width = items.stream().mapToInt(item -> item.id().length()).max().orElse(0);
        for (Publiek item : items) {
            String space = " ".repeat(width - item.id().length());
            out.println(item.id() + space + "  " + item.titel());
        }
        out.println(items.size() == 1 ? "1 gevonden" : items.size() + " gevonden");
    }
}
