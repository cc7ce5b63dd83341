package be.huisvanhetkind.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import be.huisvanhetkind.Scripts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our scripts as modules: one way of writing, every helper once, and never an old one. */
class ModulesTest {
    private static final Path ASSETS = Scripts.ASSETS;

    /** A browser runs the worker by itself, and not yet as a module. */
    private static final String WORKER = "worker.js";

    private static final Pattern OLD =
            Pattern.compile("\\bvar |\\bfunction ?\\(|use strict|\\barguments\\b|\\.indexOf\\(");
    private static final Pattern HELPER =
            Pattern.compile("querySelectorAll|clearTimeout|createElement\\(|\\u0300|u0300|ctrlKey");

    private static byte[] published(Path script) {
        try {
            return Modules.stamped(
                    script.getFileName().toString(),
                    Files.readAllBytes(script),
                    other -> beside(script, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> beside(Path script, String other) {
        return Optional.of(script.resolveSibling(other))
                .filter(Files::isRegularFile)
                .map(ModulesTest::published);
    }

    private static String text(Path script) {
        return new String(published(script), StandardCharsets.UTF_8);
    }

    private static List<String> with(Pattern pattern, String but) throws IOException {
        try (Stream<Path> scripts = Files.list(ASSETS)) {
            return scripts.filter(script -> script.toString().endsWith(".js"))
                    .filter(script -> !script.endsWith(but))
                    .flatMap(
                            script ->
                                    pattern.matcher(text(script))
                                            .results()
                                            .map(hit -> script.getFileName() + ": " + hit.group()))
                    .toList();
        }
    }

    @Test
    void aChangedHelperChangesEverythingAboveIt(@TempDir Path folder) throws IOException {
        Path helper = Files.writeString(folder.resolve("hulp.js"), "export const een = 1;\n");
        Path user =
                Files.writeString(folder.resolve("lijst.js"), "import { een } from './hulp.js';\n");
        Path top =
                Files.writeString(
                        folder.resolve("zoek.js"), "import { twee } from './lijst.js';\n");
        assertEquals(
                "import { een } from './hulp.js?v=" + Stamps.of(published(helper)) + "';\n",
                text(user));
        String before = text(top);
        Files.writeString(helper, "export const een = 2;\n");
        assertNotEquals(before, text(top));
    }

    @Test
    void whatIsNotBesideItKeepsItsName(@TempDir Path folder) throws IOException {
        String script = "import Fuse from '../bibliotheek/fuse.js';\nimport './weg.js';\n";
        assertEquals(script, text(Files.writeString(folder.resolve("een.js"), script)));
    }

    @Test
    void everyScriptIsWrittenInTheSameWay() throws IOException {
        assertEquals(List.of(), with(OLD, "geen"));
        assertEquals(2, OLD.matcher("(function () { var een = 1; })();").results().count());
    }

    @Test
    void everyHelperStandsInOneScript() throws IOException {
        assertEquals(List.of(), with(HELPER, "site.js"));
        assertEquals(1, HELPER.matcher("d.querySelectorAll(q)").results().count());
    }

    /**
     * Every page has asked for them already, so they cost no page another request; what keeps pages
     * is imported by the page of what was kept alone.
     */
    @Test
    void aScriptOfAPageImportsOnlyThoseThatEveryPageHas() throws IOException {
        Pattern import_ =
                Pattern.compile("(?m)^import .*'\\./(?!(?:site|tijd|bewaar)\\.js\\?v=)[^']*'");
        assertEquals(List.of(), with(import_, WORKER));
        assertEquals(1, import_.matcher("import { een } from './lijst.js';").results().count());
    }
}
