package be.huisvanhetkind.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.NuValidator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code /_huis/stijl/} shows every part of the site, in any look. */
class StijlpaginaTest {
    private static final String PAGE = "/_huis/stijl/";
    private static final Pattern MACRO = Pattern.compile("<#macro (\\w+)[^>]*>");

    @TempDir private Path root;

    /** Has each macro say its own name wherever it is used. */
    private Set<String> mark() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(root.resolve("templates/lib"))) {
            for (Path file : files.toList()) {
                names.addAll(mark(file));
            }
        }
        return names;
    }

    private static Set<String> mark(Path file) throws IOException {
        String text = Files.readString(file);
        String lib = file.getFileName().toString().replace(".ftlh", "");
        Set<String> names = new TreeSet<>();
        Matcher macros = MACRO.matcher(text);
        String marked =
                macros.replaceAll(
                        macro -> {
                            String name = mark(lib, macro.group(1));
                            names.add(name);
                            return Matcher.quoteReplacement(macro.group() + name);
                        });
        Files.writeString(file, marked);
        return names;
    }

    private static String mark(String lib, String macro) {
        return "[" + lib + "." + macro + "]";
    }

    /** The macros that are not on the page. */
    private Set<String> missing() throws Exception {
        Set<String> missing = mark();
        try (Atelier atelier = Atelier.open(root)) {
            HttpResponse<String> page = atelier.ask(PAGE);
            assertEquals(200, page.statusCode(), page.body());
            missing.removeIf(page.body()::contains);
        }
        return missing;
    }

    @Test
    void everyMacroIsShown() throws Exception {
        Atelier.layOut(root);
        assertEquals(Set.of(), missing());
    }

    @Test
    void aMacroThatIsNotShownIsFound() throws Exception {
        Atelier.layOut(root);
        Path lib = root.resolve("templates/lib/agenda.ftlh");
        Files.writeString(lib, Files.readString(lib) + "\n<#macro nieuw x>\n${x}\n</#macro>\n");
        assertEquals(Set.of("[agenda.nieuw]"), missing());
    }

    @Test
    void itIsValidAndToBeFound() throws Exception {
        try (Atelier atelier = Atelier.in(root)) {
            assertEquals("", String.join("\n", new NuValidator().errors(atelier.get(PAGE))));
            assertTrue(atelier.get("/_huis/").contains("href=\"" + PAGE + "\""));
            assertFalse(atelier.get("/").contains(PAGE), "no page of the site leads to it");
        }
    }

    @Test
    void aLookIsKeptAndCanBeLeft() throws Exception {
        try (Atelier atelier = Atelier.in(root)) {
            String tokens = "/assets/tokens.css";
            HttpResponse<String> asked = atelier.ask(PAGE + "?uiterlijk=tuin");
            assertTrue(asked.body().contains("uiterlijk “tuin”"), asked.body());
            String cookie = asked.headers().firstValue("Set-Cookie").orElseThrow();
            assertTrue(atelier.ask(tokens, "Cookie", cookie).body().contains("--papier: #fffaf0"));
            assertTrue(atelier.get(tokens).contains("--papier: #ffffff"));
            assertTrue(
                    atelier.ask("/", "Cookie", cookie)
                            .body()
                            .contains("uiterlijk <strong>tuin</strong>"));
            assertEquals(302, atelier.ask(PAGE + "?uiterlijk=").statusCode());
            assertEquals(302, atelier.ask(PAGE + "?uiterlijk=paars").statusCode());
        }
    }

    @Test
    void theNightCanBeSeenByDay() throws Exception {
        try (Atelier atelier = Atelier.in(root)) {
            String night = atelier.get("/merk.css?kleuren=donker");
            assertTrue(night.contains("@media all {") || night.contains("@media all{"), night);
            String day = atelier.get("/assets/tokens.css?kleuren=licht");
            assertTrue(day.contains("@media not all"), day);
            assertFalse(day.contains("prefers-color-scheme"), day);
        }
    }
}
