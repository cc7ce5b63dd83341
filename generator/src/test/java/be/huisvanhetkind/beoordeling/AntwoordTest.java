package be.huisvanhetkind.beoordeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.report.Json;
import be.huisvanhetkind.verschil.Gewicht;
import be.huisvanhetkind.verschil.Lot;
import be.huisvanhetkind.verschil.PartnerVerschil;
import be.huisvanhetkind.verschil.StukVerschil;
import be.huisvanhetkind.verschil.Verschil;
import be.huisvanhetkind.verschil.Verschillen;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The comment below a pull request, made of what a stranger sent. */
class AntwoordTest {
    private static final Beoordelaars READERS =
            new Beoordelaars(
                    Map.of("coordinatie", List.of("@huis/coordinatie"), "kompas", List.of("@an")));
    private static final String HOSTILE =
            "</details> <img src=x> [klik](https://slecht.example) @iedereen #1 www.slecht.example ![](//slecht.example) `x`\n## Klaar";

    @TempDir private Path folder;

    private static Wijzigingsverslag change(String words) {
        Verschil verschil =
                new Verschil(Gewicht.WANNEER_EN_WAAR, "uren", words, "9 uur", "9.30 uur");
        StukVerschil stuk =
                new StukVerschil(
                        "aanbod",
                        "babbelcafe",
                        "Babbelcafé",
                        "/aanbod/babbelcafe/",
                        Lot.VERANDERD,
                        List.of(verschil));
        return new Wijzigingsverslag(
                new Verschillen(List.of(new PartnerVerschil("kompas", "Kompas", List.of(stuk), 2))),
                List.of(),
                Optional.of("https://slecht.example/"),
                "");
    }

    private static String findings(String severity, String code, String message) {
        return Json.text(
                Json.object()
                        .set(
                                "bevindingen",
                                Json.array(
                                        List.of(message),
                                        text ->
                                                Json.object()
                                                        .put("code", code)
                                                        .put("severity", severity)
                                                        .put("file", "content/huis.yml")
                                                        .put("line", 3)
                                                        .put("column", 1)
                                                        .put("length", 0)
                                                        .put("message", text)
                                                        .put("hint", "Zo."))));
    }

    private void send(String changes, String findings, String number) throws IOException {
        Files.writeString(folder.resolve("wijzigingen.json"), changes);
        Files.writeString(folder.resolve("bevindingen.json"), findings);
        Files.writeString(folder.resolve("nummer.txt"), number);
    }

    private String answer() {
        return new Antwoord(
                        Optional.of("https://huis.example/"),
                        "https://voorstel-{nummer}.huis.example/",
                        READERS)
                .write(Artefact.of(folder));
    }

    private String json(String words) {
        return new BeoordelingJson().write(change(words));
    }

    @Test
    void oneCommentTellsAll() throws IOException {
        send(
                json("Op maandag begint het om 9.30 uur."),
                findings("error", "veld-onbekend", "Dit veld kennen we niet."),
                "12\n");
        assertEquals(
                """
                <!-- huis -->
                ## Nog niet klaar: 1 fout

                Zolang er fouten zijn, wordt de site niet vernieuwd.

                **[Bekijk hoe het wordt](https://voorstel-12.huis.example/)**

                ## Wat verandert er voor gezinnen?

                ### Kompas

                **Babbelcafé** \\(aanbod, verandert, /aanbod/babbelcafe/\\)

                - Op maandag begint het om 9.30 uur.

                Dossier: 2 bestanden.

                ## Wat er nog niet klopt

                - **Fout** content/huis.yml, regel 3: Dit veld kennen we niet. [Meer uitleg](https://huis.example/hulp/veld-onbekend/)

                ## Wie leest dit na?

                `@an`

                ## Wat nu?

                Verbeter eerst de fouten; daarna wordt het vanzelf opnieuw nagekeken. Is het goed, dan wordt het samengevoegd, en staat het na enkele minuten op de site. Dit bericht blijft bij.
                """
                        .replace("\\(aanbod", "(aanbod")
                        .replace("/\\)", "/)"),
                answer());
    }

    /** Read by a Markdown reader that is not ours. */
    @Test
    void whatAStrangerWroteDoesNothing() throws IOException {
        send(json(HOSTILE), findings("error", "../slecht", HOSTILE), "12");
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(answer()));
        Document page = Jsoup.parse(html);
        assertEquals(
                List.of("https://voorstel-12.huis.example/"), page.select("a").eachAttr("href"));
        assertEquals(0, page.select("img, script, iframe, details").size(), html);
        assertFalse(answer().matches("(?s).*(^|[^\\\\`A-Za-z])@iedereen.*"), answer());
        assertFalse(answer().contains("://slecht"), answer());
        assertEquals(List.of("Nog niet klaar: 1 fout"), page.select("h2").eachText().subList(0, 1));
        assertFalse(page.select("h2").eachText().contains("Klaar"), html);
    }

    @Test
    void itStaysAComment() throws IOException {
        send(
                json("lang ".repeat(70_000)),
                findings("warning", "zin-te-lang", "lang ".repeat(70_000)),
                "");
        assertTrue(answer().getBytes(StandardCharsets.UTF_8).length < 65_000);
        assertFalse(answer().contains("voorstel-"), "without a number there is no address");
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotOursIsRefused() {
        String good = json("Op maandag.");
        String found = findings("error", "veld-onbekend", "Nee.");
        Map<String, List<String>> sent = new TreeMap<>();
        sent.put("geen JSON", List.of("{", found, "1"));
        sent.put(
                "andere versie",
                List.of(good.replace("\"versie\" : 1", "\"versie\" : 2"), found, "1"));
        sent.put(
                "geen lijst",
                List.of(
                        good.replaceFirst("\"partners\" : \\[", "\"partners\" : 1, \"x\" : ["),
                        found,
                        "1"));
        sent.put("kennen we niet", List.of(good.replace("veranderd", "ontploft"), found, "1"));
        sent.put(
                "geen JSON ",
                List.of(
                        good.replace("\"dossier\" : 2", "\"dossier\" : 2, \"dossier\" : 3"),
                        found,
                        "1"));
        sent.put(
                "geen getal",
                List.of(good.replace("\"dossier\" : 2", "\"dossier\" : -2"), found, "1"));
        sent.put("geen JSON  ", List.of("[".repeat(5_000), found, "1"));
        sent.put("geen JSON   ", List.of(good + "{}", found, "1"));
        sent.put(
                "zonder verschil",
                List.of(
                        good.replaceFirst(
                                "(?s)\"verschillen\" : \\[.*?\\]", "\"verschillen\" : []"),
                        found,
                        "1"));
        sent.put("te groot", List.of(good + " ".repeat(2_000_001), found, "1"));
        sent.put("geen tekst of te lang", List.of(good, found.replace("\"Nee.\"", "7"), "1"));
        sent.put("geen nummer", List.of(good, found, "1; rm -rf /"));
        return sent.entrySet().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(),
                                        () -> {
                                            send(
                                                    one.getValue().get(0),
                                                    one.getValue().get(1),
                                                    one.getValue().get(2));
                                            OnleesbaarVerslag said =
                                                    assertThrows(
                                                            OnleesbaarVerslag.class, this::answer);
                                            assertTrue(
                                                    said.waarom().contains(one.getKey().strip()),
                                                    said.waarom());
                                        }));
    }

    /** Bytes of any kind in any place are refused or harmless, and nothing else. */
    @Test
    void nothingBreaksIt() throws IOException {
        Random random = new Random(20261121);
        String found = findings("error", "veld-onbekend", "Nee.");
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] changes = json("Op maandag.").getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at < 1 + i % 4; at++) {
                changes[random.nextInt(changes.length)] =
                        (byte) "{}[]\",:0-\u0000\u00ff".charAt(random.nextInt(11));
            }
            send("", found, "1");
            Files.write(folder.resolve("wijzigingen.json"), changes);
            try {
                assertTrue(answer().startsWith(Antwoord.MARK));
            } catch (OnleesbaarVerslag said) {
                refused++;
            }
        }
        assertTrue(refused > 300, "refused " + refused);
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        send(json("Op maandag."), findings("error", "veld-onbekend", "Nee."), "1");
        Path file = folder.resolve("wijzigingen.json");
        Files.move(file, folder.resolve("elders.json"));
        Files.createSymbolicLink(file, folder.resolve("elders.json"));
        assertThrows(OnleesbaarVerslag.class, this::answer);
    }

    @Test
    void whatIsSentComesBackAsItWas() throws IOException {
        Wijzigingsverslag change = change("Op maandag.");
        send(new BeoordelingJson().write(change), findings("error", "x", "Nee."), "1");
        assertEquals(change.verschillen(), Artefact.of(folder).beoordeling().verschillen());
    }

    @Test
    void everyPathHasItsReaders() {
        Beoordelaars all =
                new Beoordelaars(
                        Map.of(
                                "coordinatie", List.of("@huis/coordinatie"),
                                "kompas", List.of("@an", "an@kompas.example"),
                                "techniek", List.of("@huis/techniek")));
        assertEquals(
                List.of(
                        "* @huis/coordinatie",
                        "/content/partners/kompas/ @an an@kompas.example @huis/coordinatie",
                        "/.github/ @huis/techniek"),
                all.codeowners("content").lines().skip(1).limit(3).toList());
        assertEquals(
                List.of("an"), new Beoordelaars(Map.of("kompas", List.of("an", "@an"))).wrong());
        assertEquals(List.of("@huis/coordinatie"), all.of("de-linde"));
    }
}
