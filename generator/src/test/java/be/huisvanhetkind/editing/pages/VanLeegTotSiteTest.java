package be.huisvanhetkind.editing.pages;

import static be.huisvanhetkind.editing.pages.Schrijftafel.COORDINATIE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.cli.Main;
import be.huisvanhetkind.editing.form.Browserform;
import be.huisvanhetkind.editing.pages.Schrijftafel.Getoond;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From an empty folder to a site: what a coordinator types, what she fills in, and what is said.
 *
 * <p>READ THIS IF IT FAILS: read the transcript as somebody who does it for the first time. Is what
 * is said still true, and hers? Then {@code mvn test -Dtest=VanLeegTotSiteTest -Dgolden=write}.
 */
class VanLeegTotSiteTest {
    private static final Path GOLDEN = Path.of("src/test/transcript/van-leeg-tot-site.txt");
    private static final String PARTNER = "de-speelwagen";

    @TempDir private Path empty;

    private final StringBuilder transcript = new StringBuilder();

    private Path root() {
        return empty.resolve("mijn-huis");
    }

    @BeforeEach
    void anEmptyFolder() {
        standIn(empty);
    }

    @AfterEach
    void forget() {
        System.clearProperty("huis.hier");
    }

    private static void standIn(Path folder) {
        System.setProperty("huis.hier", folder.toString());
    }

    @Test
    void aHouseFromNothing() throws Exception {
        huis(
                "init",
                root().toString(),
                "--naam",
                "Huis van het Kind Steenhove",
                "--gemeente",
                "Steenhove: 3285, 3286",
                "--vorm",
                "fysiek",
                "--telefoon",
                "013 00 16 00",
                "--mail",
                "hallo@steenhove.example",
                "--kleuren",
                "#5b2333,#f4b942",
                "--partner",
                "Stad Steenhove");
        standIn(root());
        huis("check");
        try (Schrijftafel tafel = Schrijftafel.at(new Gitmap(root()))) {
            write(tafel);
        }
        huis("check");
        huis("build");
        for (String page :
                List.of(
                        "index.html",
                        "partners/" + PARTNER + "/index.html",
                        "locaties/het-poorthuis/index.html",
                        "aanbod/speelvoormiddag/index.html",
                        "aanbod/raad-bij-opvoeden/index.html")) {
            assertTrue(Files.exists(root().resolve("site").resolve(page)), page);
        }
        assertTranscript();
    }

    /** One partner, one place, two offers: each written in a form, and published. */
    private void write(Schrijftafel tafel) {
        publish(tafel, "nieuw/partner", "De Speelwagen", this::partner);
        publish(tafel, "nieuw/locatie", "Het Poorthuis", this::place);
        publish(
                tafel,
                "nieuw/aanbod",
                "Speelvoormiddag",
                form ->
                        offer(tafel, form)
                                .type("v.samenvatting", "Spelen met je peuter, en koffie voor jou.")
                                .type("v.aanbodsvorm", "spel-en-ontmoeting")
                                .tick("v.domeinen", "socio-pedagogische-ondersteuning", true)
                                .tick("v.pijlers", "sociale-cohesie-en-ontmoeting", true)
                                .type("tekst", "Kom binnen wanneer je wilt. Alles ligt klaar."));
        publish(
                tafel,
                "nieuw/aanbod",
                "Raad bij opvoeden",
                form ->
                        offer(tafel, form)
                                .type("v.samenvatting", "Praat met iemand over wat moeilijk loopt.")
                                .type("v.aanbodsvorm", "opvoedingsondersteuning")
                                .tick("v.domeinen", "socio-pedagogische-ondersteuning", true)
                                .tick("v.pijlers", "opvoedingsondersteuning", true)
                                .type("tekst", "We luisteren, en zoeken samen wat kan helpen."));
    }

    private Browserform partner(Browserform form) {
        return form.type(
                        "v.samenvatting",
                        "Wij rijden rond met speelgoed, en blijven waar je ons nodig hebt.")
                .type("v.organisatietype", "speel-o-theek")
                .type("v.contact.telefoon", "013 00 16 21")
                .type("v.contact.email", "hallo@speelwagen.example")
                .tick("v.rollen", "aanbod-in-huis", true)
                .type("tekst", "Een wagen vol speelgoed, en twee mensen die meespelen.");
    }

    private Browserform place(Browserform form) {
        return form.type(
                        "v.samenvatting",
                        "De deur staat open, en er is koffie. Kom binnen met elke vraag.")
                .type("v.soort", "huis")
                .type("v.adres.straat", "Poortstraat 3")
                .type("v.adres.postcode", "3285")
                .type("v.adres.gemeente", "Steenhove");
    }

    private Browserform offer(Schrijftafel tafel, Browserform begun) {
        Browserform form =
                tafel.press(COORDINATIE, begun, "rij", "plus:v.waar.400.uren.wanneer").form();
        return form.type("v.voor_wie", "Ouders met een jong kind.")
                .type("v.leeftijd_min", "0")
                .type("v.leeftijd_max", "tot 4 jaar")
                .type("v.prijs.soort", "gratis")
                .type("v.afspraak", "zonder")
                .type("v.aard", "dienst")
                .type("v.vorm", "groep")
                .tick("v.methoden", "ontmoeting", true)
                .type("v.waar.400.locatie", "het-poorthuis")
                .type("v.waar.400.aanlevering", "zitdag")
                .tick("v.waar.400.uren.wanneer.400.dagen", "di", true)
                .type("v.waar.400.uren.wanneer.400.van", "half 10")
                .type("v.waar.400.uren.wanneer.400.tot", "11u");
    }

    private void publish(
            Schrijftafel tafel,
            String what,
            String titel,
            java.util.function.UnaryOperator<Browserform> fill) {
        String partner = what.endsWith("aanbod") ? "&partner=" + PARTNER : "";
        String address =
                "/redactie/"
                        + what
                        + "?titel="
                        + URLEncoder.encode(titel, StandardCharsets.UTF_8)
                        + partner;
        say("redactie  " + address);
        Browserform form = tafel.get(COORDINATIE, address).form();
        Getoond kept = tafel.keep(COORDINATIE, fill.apply(form).tick("nagelezen", "ja", true));
        assertEquals("", kept.page().select(".rd-fout").text(), kept.page()::text);
        String concept = kept.page().select("input[name=concept]").attr("value");
        say("  bewaard als concept " + concept);
        Getoond done = tafel.doing(COORDINATIE, concept, "publiceer");
        assertEquals(200, done.answer().status(), done.page()::text);
        say("  gepubliceerd; de redactie toont nu: " + done.page().select("h1").text());
    }

    private void huis(String... words) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        List<String> all = new ArrayList<>(Arrays.asList(words));
        all.addAll(List.of("--today", BuiltHouse.TODAY.toString()));
        int code = Main.run(out, out, all.toArray(String[]::new));
        say(
                "$ huis "
                        + Arrays.stream(words)
                                .map(VanLeegTotSiteTest::typed)
                                .collect(Collectors.joining(" ")));
        say(said.toString().strip());
        assertEquals(0, code, transcript::toString);
    }

    private static String typed(String word) {
        return word.matches("[\\w./-]+") ? word : "'" + word + "'";
    }

    private void say(String line) {
        transcript.append(
                line.replace(root().toString(), "mijn-huis")
                        .replace(BuiltHouse.ROOT.toString(), "huis"));
        transcript.append('\n');
    }

    private void assertTranscript() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.resolveSibling("."));
            Files.writeString(GOLDEN, transcript);
        }
        assertEquals(Files.readString(GOLDEN), transcript.toString());
    }
}
