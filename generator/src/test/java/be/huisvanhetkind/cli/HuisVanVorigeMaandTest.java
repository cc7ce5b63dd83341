package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A house of last month, kept as it was ({@code src/test/vorigemaand}): seven vocabularies of its
 * own with other terms, none of the newer ones, a template and workflows of then. The program of
 * today must take it as it is, and tell what changed.
 */
class HuisVanVorigeMaandTest {
    @TempDir private Path house;

    @BeforeEach
    void stand() throws IOException {
        FileUtils.copyDirectory(Path.of("src/test/vorigemaand").toFile(), house.toFile());
        System.setProperty("huis.hier", house.toString());
    }

    @AfterEach
    void leave() {
        System.clearProperty("huis.hier");
    }

    private static String run(String... words) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        assertEquals(ExitCode.GOOD, Main.run(out, out, words), said::toString);
        return said.toString();
    }

    /** Every file with its text, but for what the program remembers. */
    private Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(house)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String pad = house.relativize(file).toString();
                if (!pad.startsWith(".huis/")) {
                    all.put(pad, Files.readString(file));
                }
            }
        }
        return all;
    }

    @Test
    void isCheckedAndBuiltAsItIs() throws IOException {
        String day = BuiltHouse.TODAY.toString();
        assertTrue(run("check", "--today", day).contains("Alles klopt."));
        run("build", "--today", day);
        String place = Files.readString(house.resolve("site/locaties/huis/index.html"));
        assertTrue(place.contains("Boekenhoek"), "its own terms");
        assertTrue(
                Files.readString(house.resolve("site/a-z/index.html")).contains("zacht eigen"),
                "its own template");
    }

    @Test
    void updateTellsWhatChangedAndWritesNothing() throws IOException {
        Map<String, String> before = files();
        String told = run("update");
        assertEquals(before, files());
        for (String expected :
                new String[] {
                    "Dit huis is bijgewerkt met versie 0.9.0; dit programma is versie 1.0.0.",
                    "Nieuw in 1.0.0",
                    "Wat je moet doen voor 1.0.0",
                    "- content/begrippen/voorziening.yml: je eigen lijst gaat voor, en mist",
                    "- content/begrippen/pijler.yml: ",
                    "- templates/a-z.ftlh: het programma heeft hier een ander bestand",
                    "- .github/workflows/nakijken.yml: het programma schrijft dit bestand nu",
                    "- .gastheer/programma.sh: ",
                    "Met huis update --ja schrijft het programma:\n- .gastheer/programma.sh\n- .github/workflows/nakijken.yml\n- .huis-versie\n"
                }) {
            assertTrue(told.contains(expected), expected + "\n" + told);
        }
        assertFalse(told.contains("antwoord.yml"), "a file that the house does not have");
    }

    @Test
    void whoSaysYesGetsTheFilesOfTheHostAndNothingInTheContent() throws IOException {
        Map<String, String> before = files();
        run("update", "--ja");
        Map<String, String> after = files();
        before.keySet().removeIf(pad -> !pad.startsWith("content/"));
        assertEquals(
                before,
                after.entrySet().stream()
                        .filter(file -> file.getKey().startsWith("content/"))
                        .collect(
                                TreeMap::new,
                                (all, file) -> all.put(file.getKey(), file.getValue()),
                                TreeMap::putAll));
        String script = after.getOrDefault(".gastheer/programma.sh", "");
        assertTrue(
                script.contains("programma='https://huis.example/huis-0.9.0.tar.gz'\n"),
                "which program it is stays as it was");
        assertTrue(script.contains("haal \"$programma\""), script);
        assertTrue(after.getOrDefault(".huis-versie", "").contains("\nversie: 1.0.0\n"));
        String again = run("update");
        assertTrue(again.contains("versie 1.0.0; dit programma is versie 1.0.0"), again);
        assertFalse(again.contains("Nieuw in"), again);
        assertFalse(again.contains("a-z.ftlh"), again);
        assertTrue(again.contains("voorziening.yml"), "its people did not change that yet");
    }
}
