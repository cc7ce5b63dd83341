package be.huisvanhetkind.cli;

import be.huisvanhetkind.Workplace;
import be.huisvanhetkind.deur.Deur;
import be.huisvanhetkind.deur.Deuradres;
import be.huisvanhetkind.deur.Deurserver;
import be.huisvanhetkind.deur.Huisverbinding;
import be.huisvanhetkind.deur.Redactiebinnen;
import be.huisvanhetkind.deur.Schrijverslijst;
import be.huisvanhetkind.deur.SmtpPostbode;
import be.huisvanhetkind.deur.Toegangsregels;
import be.huisvanhetkind.deur.Verbinding;
import be.huisvanhetkind.deur.VerbondenConcepten;
import be.huisvanhetkind.editing.concept.Bewaarplaats;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.LokaleConcepten;
import be.huisvanhetkind.editing.concept.Uitgave;
import be.huisvanhetkind.editing.host.Geheim;
import be.huisvanhetkind.editing.pages.ConceptHuis;
import be.huisvanhetkind.editing.pages.Redactie;
import be.huisvanhetkind.git.Remote;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis redactie}: the editor as a service, for who has an address in a list. */
@Command(
        name = "redactie",
        description =
                "Opent de redactie voor wie in een lijst met mailadressen staat. Hoe je dat veilig opzet, staat in de handleiding, bij “Een redactie op een server”.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class RedactieCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Mixin private HostOptions host = new HostOptions();

    @Mixin private LookOptions look = new LookOptions();

    @Option(
            names = "--address",
            paramLabel = "ADRES",
            required = true,
            description =
                    "Het adres dat mensen typen, bijvoorbeeld https://redactie.huis.example. Een ander adres wordt geweigerd.")
    private String address = "";

    @Option(
            names = "--port",
            paramLabel = "POORT",
            description = "De poort op deze computer, voor de proxy. Gewoonlijk: 8090.")
    private int port = 8090;

    @Option(
            names = "--authors",
            paramLabel = "BESTAND",
            description =
                    "De lijst van wie voor welke partner schrijft: “kompas: [adres, adres]”. Wie bij “coordinatie” staat, mag alles. Gewoonlijk: schrijvers.yml naast de map met inhoud.")
    private Optional<Path> authors = Optional.empty();

    @Option(
            names = "--proxy",
            description =
                    "Er staat een proxy voor, die vertelt wie er vraagt (X-Forwarded-For). Zonder dit woord wordt dat niet geloofd.")
    private boolean proxy;

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
        look.check();
        try {
            serve(Deuradres.of(address), System.getenv());
        } catch (IllegalArgumentException | IOException mistake) {
            throw new BrokenCall(String.valueOf(mistake.getMessage()));
        }
        return ExitCode.GOOD;
    }

    private void serve(Deuradres adres, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path content = options.folders().get(0);
        Path list = authors.orElseGet(() -> content.resolveSibling("schrijvers.yml"));
        Schrijverslijst schrijvers = Schrijverslijst.of(list, this::say);
        SmtpPostbode post = SmtpPostbode.of(environment);
        try (LokaleConcepten concepten = concepten(content)) {
            Redactiebinnen binnen = binnen(concepten, content, environment);
            Toegangsregels rules =
                    new Toegangsregels(adres, schrijvers, binnen, Instant::now, this::say);
            try (Deur deur = new Deur(rules, post);
                    Deurserver server = Deurserver.start(deur, adres, port, proxy, this::say)) {
                say("De deur is open op %s, achter poort %d.".formatted(adres, server.port()));
                new CountDownLatch(1).await(); // until the program is stopped
            }
        }
    }

    private Redactiebinnen binnen(
            LokaleConcepten here, Path content, Map<String, String> environment) {
        Optional<String> token = Geheim.find(HostOptions.TOKEN, environment).map(Geheim::reveal);
        Optional<Remote> remote = Remote.of(content, Concept.TAKKEN, token);
        Optional<Bewaarplaats> elsewhere =
                host.open(environment, remote.map(Remote::folder).orElse(""));
        Verbinding there =
                remote.<Verbinding>map(one -> Huisverbinding.start(one, elsewhere, this::say))
                        .orElseGet(Verbinding::none);
        VerbondenConcepten concepten = new VerbondenConcepten(here, there, this::say);
        Optional<Uitgave> uitgave =
                elsewhere.isPresent() ? Optional.empty() : Optional.of(concepten.uitgave(here));
        return new Redactiebinnen(editor(concepten, uitgave), there);
    }

    private static LokaleConcepten concepten(Path content) {
        return LokaleConcepten.of(content).orElseThrow(RedactieCommand::notInGit);
    }

    private static BrokenCall notInGit() {
        return new BrokenCall(
                "de map met inhoud staat niet in Git. Maak eerst een kloon van de repository van het huis.");
    }

    private Redactie editor(VerbondenConcepten concepten, Optional<Uitgave> uitgave) {
        Workplace place =
                new Workplace(
                        options.folders(),
                        look.templates(),
                        look.assets(),
                        Home.folder(".huis"),
                        Optional.empty(),
                        options.day().get(),
                        Version.fingerprint());
        return new Redactie(
                concepten,
                uitgave,
                ContentOptions.remembering(
                        "inhoud", cache -> ConceptHuis.open(place, cache, options.day())),
                Instant::now);
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
