package be.huisvanhetkind.cli;

import be.huisvanhetkind.editing.concept.Bewaarplaats;
import be.huisvanhetkind.editing.host.Geheim;
import be.huisvanhetkind.editing.host.Host;
import be.huisvanhetkind.editing.host.Hosts;
import be.huisvanhetkind.editing.host.Hostsoort;
import be.huisvanhetkind.editing.host.Inhoudmap;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the repository of the house is kept, when that is at a host. */
final class HostOptions {
    /** The variable that tells what lets us in there. */
    static final String TOKEN = "HUIS_HOST_TOKEN";

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description =
                    "Waar de repository staat: github, gitlab of forgejo. Dan wordt wat iemand indient daar een vraag om na te kijken, en publiceer je daar.")
    private Optional<Hostsoort> soort = Optional.empty();

    @Option(
            names = "--repository",
            paramLabel = "NAAM",
            description = "De repository bij die host: “huis-demerdal/inhoud”.")
    private Optional<String> repository = Optional.empty();

    @Option(
            names = "--api",
            paramLabel = "ADRES",
            description =
                    "Waar de host te bevragen is, als het niet github.com, gitlab.com of codeberg.org is: https://git.huis.example/api/v1.")
    private Optional<String> api = Optional.empty();

    @Option(
            names = "--branch",
            paramLabel = "TAK",
            description = "De tak die gepubliceerd wordt. Gewoonlijk: main.")
    private String branch = "main";

    /**
     * The drafts at the host; nothing when there is none.
     *
     * @param inhoud the content folder in the repository
     * @throws IllegalArgumentException with a Dutch sentence, when something is missing or wrong
     */
    Optional<Bewaarplaats> open(Map<String, String> environment, String inhoud) {
        if (soort.isEmpty()) {
            if (repository.isPresent() || api.isPresent()) {
                throw new IllegalArgumentException("zeg met --host bij welke host dat is.");
            }
            return Optional.empty();
        }
        Geheim token =
                Geheim.find(TOKEN, environment)
                        .orElseThrow(() -> new IllegalArgumentException("zet " + TOKEN + "."));
        return Optional.of(Hosts.open(host(soort.get(), inhoud), token));
    }

    private Host host(Hostsoort which, String inhoud) {
        String name =
                repository.orElseThrow(
                        () -> new IllegalArgumentException("zeg met --repository welke."));
        URI address = api.map(URI::create).orElseGet(which::usual);
        return new Host(which, address, name, new Inhoudmap(inhoud), branch);
    }
}
