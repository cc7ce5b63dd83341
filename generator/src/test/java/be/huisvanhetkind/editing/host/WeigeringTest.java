package be.huisvanhetkind.editing.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.ConceptBestand;
import be.huisvanhetkind.editing.concept.Onbereikbaar;
import be.huisvanhetkind.editing.concept.Ondertekening;
import be.huisvanhetkind.editing.host.HostServer.Reply;
import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host does not do is a Dutch sentence, and never tells the token. */
class WeigeringTest {
    private final HostStub stub =
            new GitHubStub(Map.of("partners/kompas/partner.md", Bestand.of(new byte[] {'x'})));
    private final HostConcepten place = stub.open("");

    @AfterEach
    void stop() {
        stub.close();
    }

    private String said() {
        Onbereikbaar said = assertThrows(Onbereikbaar.class, place::gepubliceerd);
        assertFalse(said.toString().contains(HostStub.TOKEN));
        return String.valueOf(said.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    429 | Retry-After           | 60   | localhost is te vaak gevraagd. Probeer het opnieuw over een minuut.
                    403 | Retry-After           | 1800 | localhost is te vaak gevraagd. Probeer het opnieuw over 30 minuten.
                    403 | x-ratelimit-remaining | 0    | localhost is te vaak gevraagd. Probeer het opnieuw over een uur.
                    403 | x-ratelimit-remaining | 17   | Ons toegangsbewijs mag dit niet bij localhost. De coördinator moet een ander geven.
                    401 | X-Test                | 1    | localhost kent ons toegangsbewijs niet (meer). De coördinator moet een nieuw geven.
                    301 | Location              | /x   | De inhoud van het huis staat niet meer waar ze stond bij localhost.
                    500 | X-Test                | 1    | localhost kan het nu niet (code 500). Probeer het straks opnieuw.
                    503 | X-Test                | 1    | localhost kan het nu niet (code 503). Probeer het straks opnieuw.
                    404 | X-Test                | 1    | De inhoud van het huis staat niet op de tak “main” bij localhost.
                    200 | X-Test                | 1    | De host antwoordt iets wat we niet verstaan.
                    """)
    void isSaid(int status, String name, String value, String sentence) {
        stub.insteadOf.add(
                new Reply(status, Map.of(name, value), "{bad}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(sentence, said());
    }

    @Test
    void aHostThatIsSilentIsSaid() {
        stub.close();
        assertEquals(
                "localhost antwoordt niet. Wat je schreef, is daar niet bewaard; probeer het straks opnieuw.",
                said());
    }

    @Test
    void aWriteThatIsNotTakenThoughNobodyWasFirstIsNoLostRace() {
        Ondertekening by = new Ondertekening("Kompas", "a@kompas.example", "x", Instant.EPOCH);
        Concept seen = place.begin("kompas/x", "X", by).orElseThrow();
        ConceptBestand file =
                new ConceptBestand("partners/kompas/partner.md", Optional.of(new byte[] {'y'}));
        stub.justBefore = Optional.of(() -> stub.insteadOf.add(stub.no(422)));
        assertThrows(Onbereikbaar.class, () -> place.write(seen, List.of(file), by));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://host.example/api/v1",
                "ftp://host.example",
                "https://naam:woord@host.example/",
                "https://host.example/?token=x",
                "file:///etc/passwd",
                "https:x"
            })
    void onlyASafeAddressIsTaken(String api) {
        assertThrows(IllegalArgumentException.class, () -> host(api, "huis/inhoud", "main"));
    }

    @ParameterizedTest
    @CsvSource({
        "huis,main",
        "../huis,main",
        "huis/inhoud?x,main",
        "huis/inhoud,-main",
        "huis/inhoud,a/../b"
    })
    void onlyNamesAreTaken(String repository, String tak) {
        assertThrows(
                IllegalArgumentException.class,
                () -> host("https://host.example", repository, tak));
    }

    @Test
    void anAddressOnThisMachineNeedsNoCertificate() {
        assertEquals(
                "localhost",
                host("http://localhost:3000/api/v1", "groep/deel/inhoud", "main").naam());
    }

    private static Host host(String api, String repository, String tak) {
        return new Host(
                Hostsoort.FORGEJO, URI.create(api), repository, new Inhoudmap("content"), tak);
    }

    @Test
    void aSecretIsFoundAndNeverShown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "heel geheim\n");
        Geheim inFile =
                Geheim.find("X", Map.of("X_FILE", file.toString(), "X", "ander")).orElseThrow();
        assertEquals("heel geheim", inFile.reveal());
        assertEquals("(geheim)", inFile.toString());
        assertEquals("ander", Geheim.find("X", Map.of("X", "ander")).orElseThrow().reveal());
        assertEquals(Optional.empty(), Geheim.find("X", Map.of("X", " ")));
        Map<String, String> missing = Map.of("X_FILE", folder.resolve("weg").toString());
        IllegalArgumentException said =
                assertThrows(IllegalArgumentException.class, () -> Geheim.find("X", missing));
        assertTrue(String.valueOf(said.getMessage()).startsWith("het bestand dat in X_FILE staat"));
    }
}
