package be.huisvanhetkind.cli;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.beoordeling.BeoordelingFormat;
import be.huisvanhetkind.beoordeling.BeoordelingFormats;
import be.huisvanhetkind.beoordeling.Standen;
import be.huisvanhetkind.beoordeling.Wijzigingsverslag;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.open.OpenHuis;
import be.huisvanhetkind.open.Wijziging;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code huis changes BASE..HEAD}: what changes for families; with {@code --since} what of the
 * public house came, changed and went, for who keeps a copy of its data.
 */
@Command(
        name = "changes",
        description =
                "Zegt in gewone zinnen wat er voor gezinnen verandert tussen twee versies van Git, per partner, het belangrijkste eerst.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Changed implements Callable<Integer> {
    private static final Pattern RANGE = Pattern.compile("(.+?)\\.{2,3}(.*)");

    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Mixin private LookOptions look = new LookOptions();

    @Parameters(
            paramLabel = "VERSIES",
            arity = "0..1",
            description =
                    "Welke versies je vergelijkt: origin/main..HEAD; alleen origin/main vergelijkt met wat op je computer staat.")
    private Optional<String> versions = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "VORM",
            description =
                    "Hoe het verteld wordt: text, markdown, json of html (met ervoor en erna naast elkaar). Gewoonlijk: text.")
    private String format = "text";

    @Option(
            names = "--since",
            paramLabel = "VERSIE",
            description =
                    "Voor wie de open data bewaart: alleen welke stukken er bij kwamen, veranderden en verdwenen.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--json", description = "Bij --since: voor programma’s.")
    private boolean isJson;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (versions.isPresent() == since.isPresent()) {
            throw new BrokenCall(
                    "zeg wat je vergelijkt, bijvoorbeeld: huis changes origin/main..HEAD.");
        }
        return options.generate(
                Steps.unseen(),
                generator ->
                        versions.map(range -> tell(range, generator))
                                .orElseGet(() -> pieces(generator)));
    }

    private int tell(String range, Generator generator) {
        BeoordelingFormat chosen = choose();
        Optional<Wijzigingsverslag> found = standen(range).compare(generator);
        if (found.isEmpty()) {
            return nothing();
        }
        print(chosen.write(found.get()));
        return found.get().fouten().isEmpty() ? ExitCode.GOOD : ExitCode.CONTENT_HAS_ERRORS;
    }

    private Standen standen(String range) {
        Matcher parts = RANGE.matcher(range);
        if (!parts.matches()) {
            return new Standen(options.folders(), range, Optional.empty());
        }
        String head = parts.group(2).isEmpty() ? "HEAD" : parts.group(2);
        return new Standen(options.folders(), parts.group(1), Optional.of(head));
    }

    private BeoordelingFormat choose() {
        List<BeoordelingFormat> all = BeoordelingFormats.all(format.equals("html") ? style() : "");
        List<String> names = all.stream().map(BeoordelingFormat::name).toList();
        return all.stream()
                .filter(one -> one.name().equals(format))
                .findFirst()
                .orElseThrow(() -> unknown(names));
    }

    private BrokenCall unknown(List<String> names) {
        String choice = "Je kunt kiezen uit: %s.".formatted(String.join(", ", names));
        return new BrokenCall(
                "%s is geen vorm. %s"
                        .formatted(Quote.of(format), Nearest.hint(format, names, choice)));
    }

    /** Sizes and letters; the colours are those of the style sheet that comes with it. */
    private String style() {
        Optional<Path> tokens = look.assets().find("tokens.css");
        try {
            return tokens.isPresent() ? Files.readString(tokens.get()) : "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    private int nothing() {
        spec.commandLine().getErr().println("huis: er is geen huis om te vergelijken.");
        return ExitCode.CONTENT_HAS_ERRORS;
    }

    private int pieces(Generator generator) {
        String revision = since.orElseThrow();
        Outcome<Optional<OpenHuis>> now = OpenHuis.of(options.folders(), generator);
        Outcome<Optional<OpenHuis>> then = OpenHuis.at(revision, options.folders(), generator);
        if (now.value().isEmpty() || then.value().isEmpty()) {
            return nothing();
        }
        List<Wijziging> all = now.value().get().since(then.value().get());
        print(
                isJson
                        ? json(revision, all)
                        : all.stream().map(Changed::line).collect(Collectors.joining()));
        return ExitCode.GOOD;
    }

    private static String line(Wijziging one) {
        return "%-10s  %s/%s  %s%n".formatted(one.aard().id(), one.soort(), one.id(), one.titel());
    }

    private static String json(String since, List<Wijziging> all) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("sinds", since);
        file.put("wijzigingen", all.stream().map(Changed::properties).toList());
        try {
            return new ObjectMapper().writeValueAsString(file) + System.lineSeparator();
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private static Map<String, String> properties(Wijziging one) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("aard", one.aard().id());
        properties.put("type", one.soort());
        properties.put("id", one.id());
        properties.put("titel", one.titel());
        return properties;
    }
}
