package be.huisvanhetkind.editing.pages;

import static be.huisvanhetkind.editing.pages.Schrijftafel.COORDINATIE;
import static be.huisvanhetkind.editing.pages.Schrijftafel.OFFER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.Versie;
import be.huisvanhetkind.editing.pages.Schrijftafel.Getoond;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.FormReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forms filled in by nobody: the editor answers, keeps what can be read again, and leaves what was
 * not touched as it was. A second in every run; {@code -Dfuzz=10 -Dfuzz.soort=FORMULIER} does ten
 * minutes. A form that fails is told by its seed.
 */
class FormFuzzTest {
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final String NEW = "partners/kompas/activiteit/proef.md";
    private static final List<String> FILES =
            List.of(OFFER, "partners/kompas/partner.md", "paginas/over-ons.md", NEW);
    private static final String REMARK = "eigen_veld: [ a, 'b' ] # blijft staan";
    private static final List<String> NASTY =
            List.of(
                    "",
                    " ",
                    "\0\7\033\177",
                    "\u0085\u2028\uFEFF\u202E\uFFFF",
                    "\uD83D\uDE00\u0301",
                    "---\n---\ntitel: x",
                    "...\n--- x",
                    "- a\n- b",
                    "{a: b",
                    "[a, b",
                    "*anker",
                    "&anker x",
                    "!!java/object x",
                    "%TAG ! x",
                    "? x\n: y",
                    "a: b # c",
                    "|\n  x",
                    "'\"`@%#&*!|>",
                    "null",
                    "~",
                    "yes",
                    "0x10",
                    "1e400",
                    "-0",
                    "999999999999999999999999",
                    "2026-13-45",
                    "\ta\tb\t",
                    "a\rb\nc",
                    "\\",
                    "\"><proef onclick=alert(1)>",
                    "' onmouseover='alert(1)",
                    "</textarea></select><proef>",
                    "--><script>proef</script>",
                    "javascript:proef",
                    "%s%d%n${7*7}<#assign x=1>",
                    "../../../etc/passwd",
                    "x".repeat(30_000));
    private static final List<String> NAMES =
            List.of(
                    "v.titel~",
                    "v.titel!",
                    "v.waar#",
                    "v.waar.0.uren.wanneer#",
                    "v.waar.9999.locatie",
                    "v.waar.00.uren.wanneer.0000.van",
                    "v" + ".waar.0".repeat(200),
                    "v.contact.uren.wanneer#",
                    "v.onbekend",
                    "v.",
                    "nagelezen",
                    "neem",
                    "rij",
                    "kijk",
                    "terug",
                    "kopie",
                    "nieuw",
                    "meerdoen",
                    "letters");
    private static final List<String> BUTTONS =
            List.of("plus:v.waar", "weg:v.waar.0", "plus:v.waar.0.uren.wanneer", "weg:", "plus:v");

    @TempDir private Path root;

    @Test
    void whateverIsSentIsAnsweredAndLeavesTheRestAlone() throws Exception {
        String only = System.getProperty("fuzz.soort", "");
        assumeTrue(only.isEmpty() || only.equals("FORMULIER"), "another kind is asked");
        long minutes = Long.getLong("fuzz", 0);
        Duration longest = minutes == 0 ? SHORT : Duration.ofMinutes(minutes);
        try (Schrijftafel tafel = Schrijftafel.in(root)) {
            String text = tafel.map().text(OFFER);
            tafel.map().commit(OFFER, text.replace("\nvorm:", "\n" + REMARK + "\nvorm:"));
            long end = System.nanoTime() + longest.toNanos();
            long seed = minutes;
            do {
                new Trial(tafel, seed++).run();
            } while (System.nanoTime() < end);
            assertEquals(List.of(), tafel.map().broken());
        }
    }

    /** One form, sent once. */
    private static final class Trial {
        private final Schrijftafel tafel;
        private final long seed;
        private final Random dice;
        private final String path;
        private final Map<String, List<String>> sent = new LinkedHashMap<>();
        private final List<String> touched = new ArrayList<>();

        Trial(Schrijftafel tafel, long seed) {
            this.tafel = tafel;
            this.seed = seed;
            this.dice = new Random(seed);
            this.path = FILES.get(dice.nextInt(FILES.size()));
        }

        private <T> T any(List<T> list) {
            return list.get(dice.nextInt(list.size()));
        }

        void run() throws IOException {
            String address = "/redactie/bewerk/" + path + (path.equals(NEW) ? "?nieuw=Proef" : "");
            sent.putAll(tafel.get(COORDINATIE, address).form().press("bewaar", "ja").values());
            for (int count = dice.nextInt(6) + 1; count > 0; count--) {
                String name = any(dice.nextInt(3) == 0 ? NAMES : new ArrayList<>(sent.keySet()));
                if (!List.of("token", "gezien", "einde").contains(name)) {
                    put(name);
                }
            }
            Getoond answer = tafel.send(COORDINATIE, "/redactie/bewerk/" + path, form());
            assertTrue(answer.answer().status() != 500, told());
            assertEquals("", injected(answer.page()), told());
            for (Concept draft : tafel.concepten().all()) {
                assertKept(draft);
                tafel.get(COORDINATIE, "/redactie/concept/" + draft.naam());
                tafel.concepten().remove(draft);
            }
        }

        private void put(String name) {
            List<String> values = new ArrayList<>();
            for (int count = dice.nextInt(3); count >= 0; count--) {
                values.add(
                        name.endsWith("#")
                                ? String.valueOf(dice.nextInt(20_000))
                                : name.equals("rij") ? any(BUTTONS) : any(NASTY));
            }
            sent.put(name, values);
            touched.add(name.replaceFirst("^v\\.", "").replaceFirst("[.~!#@%].*", ""));
        }

        private String told() {
            return "seed " + seed + ": " + path + " " + touched;
        }

        /** As a browser sends it, read as a server does. */
        private FormData form() throws IOException {
            String body =
                    sent.entrySet().stream()
                            .flatMap(
                                    one ->
                                            one.getValue().stream()
                                                    .map(value -> pair(one.getKey(), value)))
                            .collect(Collectors.joining("&"));
            return FormReader.read(
                    "application/x-www-form-urlencoded",
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        }

        private static String pair(String name, String value) {
            return URLEncoder.encode(name, StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }

        private void assertKept(Concept draft) {
            Optional<String> before = tafel.map().read("HEAD", path);
            String after = tafel.map().read("concept/" + draft.naam(), path).orElse("");
            boolean isRead =
                    Werkstuk.of(
                                    path,
                                    path,
                                    Optional.empty(),
                                    new Versie(""),
                                    Optional.of(after.getBytes(StandardCharsets.UTF_8)))
                            .flatMap(Werkstuk::front)
                            .isPresent();
            assertTrue(isRead, told() + "\n" + after);
            before.ifPresent(text -> assertEquals(untouched(text), untouched(after), told()));
        }

        /** The lines of each field nobody touched, and the text when nobody did. */
        private Map<String, String> untouched(String file) {
            Map<String, String> parts = new LinkedHashMap<>();
            int end = file.indexOf("\n---\n") + 1;
            for (String part : file.substring(4, end).split("(?m)^(?=[a-z_]+:)")) {
                parts.put(part.replaceFirst("(?s):.*", ""), part);
            }
            parts.put("tekst", file.substring(end));
            parts.keySet().removeAll(touched);
            if (touched.contains("rij")) {
                parts.remove("waar");
            }
            if (touched.contains("nagelezen")) {
                parts.remove("nagekeken_op");
            }
            return parts;
        }

        /** What stands in a page that nobody of us put there. */
        private static String injected(Document page) {
            return page.select("proef, script:not([src=/redactie/redactie.js]), [href^=javascript]")
                            .toString()
                    + page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(one -> one.getKey().startsWith("on"))
                            .map(Object::toString)
                            .collect(Collectors.joining());
        }
    }
}
