package be.huisvanhetkind.cli;

import be.huisvanhetkind.serve.Preview;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis serve}: shows the built site on this machine. */
@Command(
        name = "serve",
        description = "Toont de gemaakte site op deze computer.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Serve implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Option(
            names = "--output",
            paramLabel = "MAP",
            description = "De map van de site. Gewoonlijk: site.")
    private Path output = Home.folder("site");

    @Option(names = "--port", paramLabel = "POORT", description = "De poort. Gewoonlijk: 8080.")
    private int port = 8080;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isDirectory(output)) {
            throw new BrokenCall(
                    "er is nog geen site in “%s”. Maak ze eerst met huis build.".formatted(output));
        }
        try (Preview preview = Preview.start(output, port)) {
            spec.commandLine()
                    .getOut()
                    .println("De site staat op " + preview.address() + " (stoppen met Ctrl+C).");
            new CountDownLatch(1).await(); // until the program is stopped
        }
        return Main.GOOD;
    }
}
