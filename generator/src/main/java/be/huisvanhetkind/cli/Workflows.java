package be.huisvanhetkind.cli;

import be.huisvanhetkind.beoordeling.Gastheer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis workflows --host github}: the files that make a Git host check and publish. */
@Command(
        name = "workflows",
        description =
                "Schrijft de bestanden waarmee een host nakijkt, antwoordt en publiceert. Wat er al anders staat, blijft staan.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Workflows implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private PlacingOptions placing = new PlacingOptions();

    @Option(
            names = "--host",
            required = true,
            paramLabel = "HOST",
            description = "github, gitlab, forgejo of netlify.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Gastheer host;

    @Option(
            names = "--program",
            paramLabel = "URL",
            description =
                    "Waar het uitgegeven programma staat (.tar.gz). Leeg: het wordt gemaakt uit de bron ernaast.")
    private String program = "";

    @Option(
            names = "--checksum",
            paramLabel = "SHA-256",
            description = "De vingerafdruk van het programma.")
    private String checksum = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!program.isEmpty()
                && !(program.matches("https://[^\\s'\"\\\\]+")
                        && checksum.matches("[0-9a-f]{64}"))) {
            throw new BrokenCall(
                    "--program vraagt een adres dat met https:// begint, en --checksum de 64 tekens van sha256sum.");
        }
        return placing.of(spec).all(host.bestanden(program, checksum))
                ? ExitCode.GOOD
                : ExitCode.CONTENT_HAS_ERRORS;
    }
}
