package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BrokenHouse.Transcript;
import be.huisvanhetkind.spec.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code huis check} says about houses that are not right: every folder of {@code
 * src/test/broken} is a claim, laid over the base house, and {@code verwacht.txt} is the console
 * text it must give. {@code -Dgolden=write} rewrites those.
 */
class BrokenHouseTest {
    private static final Path CASES = Path.of("src/test/broken");
    private static final Pattern STACK_TRACE =
            Pattern.compile("(?m)^\\s*at [\\w.$/]+\\(|Exception|Error:");

    @TempDir Path root;

    @TestFactory
    Stream<DynamicTest> aBrokenHouseIsTold() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(one -> DynamicTest.dynamicTest(name(one), () -> check(one)))
                    .toList()
                    .stream();
        }
    }

    private void check(Path folder) throws IOException {
        Transcript printed = BrokenHouse.of(root.resolve(name(folder)), folder).check();
        Path expected = folder.resolve("verwacht.txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, printed.text());
        }
        assertNoStackTrace(printed);
        assertEquals(Files.readString(expected), printed.text());
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    private static void assertNoStackTrace(Transcript printed) {
        assertFalse(STACK_TRACE.matcher(printed.text()).find(), printed.text());
        assertEquals("", printed.err());
    }

    @Test
    void aStackTraceWouldBeNoticed() {
        String planted =
                "java.lang.IllegalStateException: x\n\tat be.huisvanhetkind.cli.Main.run(Main.java:1)";
        assertTrue(STACK_TRACE.matcher(planted).find());
    }

    @Test
    void fiftyBrokenFilesGiveFiftyCompleteMessagesInOneRun() {
        BrokenHouse house = BrokenHouse.base(root);
        List<String> bodies =
                List.of(
                        "Geen kop.",
                        "---\ntitel: x",
                        "---\n- lijst\n---\n",
                        "---\ntitel: a: b\n---\n",
                        "---\ntitel: *a\n---\n",
                        "---\n⟨09⟩titel: x\n---\n",
                        "---\ntitel: \"x\n---\n",
                        "⟨FF⟩",
                        "---\ntitel: x⟨00⟩\n---\n",
                        "<<<<<<< HEAD\n");
        for (int i = 0; i < 50; i++) {
            house.write("paginas/kapot-" + i + ".md", Spec.bytes(bodies.get(i % bodies.size())));
        }
        Transcript printed = house.check();
        assertNoStackTrace(printed);
        assertEquals(1, printed.code());
        assertTrue(printed.out().endsWith("50 fouten, 0 waarschuwingen.\n"), printed.out());
        IntStream.range(0, 50)
                .mapToObj(
                        i ->
                                Pattern.compile(
                                        "FOUT  \\S+ +content/paginas/kapot-"
                                                + i
                                                + "\\.md:\\d+:\\d+\n  \\S.+\n(?: {4}.*\n)*  \\S.+\n(?: {4}.*\n)*  Meer uitleg: huis explain \\S+\n"))
                .forEach(
                        message ->
                                assertTrue(
                                        message.matcher(printed.out()).find(), message.pattern()));
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        BrokenHouse house = BrokenHouse.of(root, CASES.resolve("spelfouten-in-velden-en-keuzes"));
        String dutch = house.check().text();
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertEquals(dutch, house.check().text(), language);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theCacheChangesNothing() {
        BrokenHouse house = BrokenHouse.of(root, CASES.resolve("gevaarlijke-tekst"));
        String first = house.check().text();
        assertEquals(first, house.check().text());
        assertTrue(Files.exists(root.resolve(".huis/inhoud")));
        assertNotEquals("", first);
    }

    @Test
    void theSameFolderTwiceIsReadOnce() {
        BrokenHouse house = BrokenHouse.base(root);
        Transcript printed = house.check("--content", house.content().toString());
        assertEquals("Alles klopt.\nexit 0\n", printed.text());
    }

    @Test
    void theDossierMayLieInAFolderOfItsOwn() throws IOException {
        BrokenHouse house = BrokenHouse.base(root);
        Files.createDirectories(root.resolve("dossier"));
        Files.move(house.content().resolve("netwerk"), root.resolve("dossier/netwerk"));
        Transcript printed = house.check("--content", root.resolve("dossier").toString());
        assertEquals("Alles klopt.\nexit 0\n", printed.text());
    }
}
