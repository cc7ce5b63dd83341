package be.huisvanhetkind.cli;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.open.OpenHuis;
import be.huisvanhetkind.open.Wijziging;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis changes --since REV}: what of the public house came, changed and went. */
@Command(
        name = "changes",
        description =
                "Zegt wat er op de site bij kwam, veranderde en verdween sinds een versie van Git.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Changed implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Option(
            names = "--since",
            paramLabel = "VERSIE",
            required = true,
            description = "De versie van Git waarmee vergeleken wordt, bijvoorbeeld HEAD~10.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private String since;

    @Option(names = "--json", description = "Voor programma’s.")
    private boolean isJson;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        return options.generate(Steps.unseen(), this::tell);
    }

    private int tell(Generator generator) {
        Outcome<Optional<OpenHuis>> now = OpenHuis.of(options.folders(), generator);
        Outcome<Optional<OpenHuis>> then = OpenHuis.at(since, options.folders(), generator);
        if (now.value().isEmpty() || then.value().isEmpty()) {
            spec.commandLine().getErr().println("huis: er is geen huis om te vergelijken.");
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        List<Wijziging> all = now.value().get().since(then.value().get());
        PrintWriter out = spec.commandLine().getOut();
        if (isJson) {
            out.println(json(all));
        } else {
            all.forEach(one -> out.println(line(one)));
        }
        out.flush();
        return ExitCode.GOOD;
    }

    private static String line(Wijziging one) {
        return "%-10s  %s/%s  %s".formatted(one.aard().id(), one.soort(), one.id(), one.titel());
    }

    private String json(List<Wijziging> all) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("sinds", since);
        file.put("wijzigingen", all.stream().map(Changed::properties).toList());
        try {
            return new ObjectMapper().writeValueAsString(file);
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
