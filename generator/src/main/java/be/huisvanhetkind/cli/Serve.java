package be.huisvanhetkind.cli;

import be.huisvanhetkind.Workplace;
import be.huisvanhetkind.publish.Publication;
import be.huisvanhetkind.serve.Preview;
import be.huisvanhetkind.serve.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis serve}: shows the house on this machine, while it is being worked on. */
@Command(
        name = "serve",
        description = "Toont het huis op deze computer, en volgt wat je in de bestanden verandert.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Serve implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    /** How long a page waits for what is wrong with it. */
    private static final Duration PATIENCE = Duration.ofMillis(50);

    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Mixin private LookOptions look = new LookOptions();

    @Option(
            names = "--output",
            paramLabel = "MAP",
            description =
                    "Toont een site die al gemaakt is, zoals ze in die map staat: er wordt niets gevolgd of nagekeken.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--port", paramLabel = "POORT", description = "De poort. Gewoonlijk: 8080.")
    private int port = 8080;

    @Option(names = "--open", description = "Opent meteen de redactie in je browser.")
    private boolean isToOpen;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new BrokenCall(
                    "poort %d bestaat niet: kies er een van 1024 tot %d met --port."
                            .formatted(port, LAST_PORT));
        }
        try (Preview preview = output.map(this::folder).orElseGet(this::house)) {
            say("Het huis staat op %s (stoppen met Ctrl+C).".formatted(preview.address()));
            preview.verdict().ifPresent(this::say);
            if (isToOpen) {
                say(Window.open(preview.address() + "redactie/"));
            }
            new CountDownLatch(1).await(); // until the program is stopped
        }
        return ExitCode.GOOD;
    }

    private Preview folder(Path site) {
        Publication.mend(site);
        if (!Files.isDirectory(site)) {
            throw new BrokenCall(
                    "er is nog geen site in “%s”. Maak ze eerst met huis build.".formatted(site));
        }
        return Preview.start(site, port);
    }

    private Preview house() {
        look.check();
        Workplace place =
                new Workplace(
                        options.folders(),
                        look.templates(),
                        look.assets(),
                        Home.folder(".huis"),
                        Optional.empty(),
                        options.day().get(),
                        Version.fingerprint());
        return ContentOptions.remembering(
                "inhoud",
                cache ->
                        Preview.start(
                                new Workshop(place, cache, options.day(), PATIENCE, this::say),
                                port));
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
