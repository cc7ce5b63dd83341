package be.huisvanhetkind.uitleg;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The explanation pages are true: every finding has one, and its samples give what it says.
 *
 * <p>READ THIS IF THIS TEST FAILS.
 *
 * <ul>
 *   <li><b>You made a new finding.</b> Write {@code src/main/resources/uitleg/<code>.md} after the
 *       example of a neighbour and add the code to {@code codes.txt}, in its alphabetical place.
 *       Write the samples first: a small file that goes wrong, and the same file put right. Then
 *       run this test with {@code -Duitleg.herschrijf}: it fills in the {@code bevinding} fence.
 *       Look whether that is the place where an author must be.
 *   <li><b>You changed a rule or a place.</b> Run with {@code -Duitleg.herschrijf} and read the
 *       difference: every changed line is something authors will see.
 *   <li><b>Pages you never touched fail.</b> Then the base house in {@code
 *       src/test/resources/uitleg-basis} breaks your rule, or {@code uitleg-erkend}, which is laid
 *       over it for pages about a condition of recognition (they say so in their second line). Make
 *       it healthy there, as small as it is.
 *   <li><b>You took a finding away.</b> Take its code from {@code codes.txt} and its page away.
 * </ul>
 *
 * <p>The samples are fences: {@code bestand PATH} is a file laid over the base house; {@code
 * bytes}, {@code herhaal N} and {@code vervolg} behind the path read escapes, repeat the text, and
 * add to the file that is there. {@code auteur PARTNER} lists the files somebody of a partner
 * changed. {@code koppeling PATH TARGET} makes a symbolic link, {@code weg PATH} takes a file away,
 * {@code sjabloon NAME} is a template laid over those of the repository, {@code bevinding} lists
 * every finding the bad sample must give.
 */
final class UitlegTest {
    private static final boolean REWRITE = System.getProperty("uitleg.herschrijf") != null;
    private static final int LONGEST_WORD = 30;

    /** Pages whose samples no machine can be sure to provoke, and why. */
    private static final Map<String, String> NOT_PROVOKED =
            Map.of(
                    "bestand-onleesbaar",
                    "an administrator may read every file, so that nothing is unreadable for one",
                    "bestand-mislukt",
                    "it tells a fault of the program, of which no one is known");

    /** Found only while the files of the site are made, which takes too long for every page. */
    private static final Set<String> WHILE_MAKING =
            Set.of("merk-ontbreekt", "pagina-leeg", "sjabloon-fout");

    /** Found only when the house is compared with what it was. */
    private static final Set<String> IN_A_CHANGE = Set.of("pagina-verdwenen");

    static List<String> pages() {
        return Uitleg.codes();
    }

    @TempDir private Path temporary;

    @Test
    void everyFindingHasAPageAndEveryPageAFinding() throws Exception {
        List<String> classes = codesOfClasses();
        assertAll(
                () -> assertEquals(classes, Uitleg.codes(), "classes and codes.txt"),
                () -> assertEquals(Uitleg.codes(), Page.codes(), "codes.txt and pages"));
    }

    @Test
    void theBaseHouseIsHealthy() throws IOException {
        SampleHouse house = SampleHouse.small(temporary);
        assertEquals(List.of(), house.findingsOfBuild().stream().map(house::line).toList());
    }

    @Test
    void theRecognisedHouseIsHealthy() throws IOException {
        SampleHouse house = SampleHouse.recognised(temporary);
        assertEquals(List.of(), house.findingsOfBuild().stream().map(house::line).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasItsFourParts(String code) {
        Page page = Page.of(code);
        assertAll(
                () -> assertTrue(page.text().startsWith("# " + code + "\n"), "title"),
                () -> assertEquals(Page.HEADINGS, page.headings()),
                () ->
                        assertTrue(
                                Page.HEADINGS.stream()
                                        .noneMatch(heading -> page.section(heading).isBlank()),
                                "an empty part"),
                () ->
                        assertEquals(
                                List.of(),
                                page.wordsOfProse().stream()
                                        .filter(word -> word.length() > LONGEST_WORD)
                                        .toList(),
                                "long words"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBadSampleGivesExactlyItsFindings(String code) throws IOException {
        assumeFalse(NOT_PROVOKED.containsKey(code), NOT_PROVOKED.get(code));
        Page page = Page.of(code);
        SampleHouse house = SampleHouse.of(page, "Voorbeeld", temporary);
        List<Finding> findings = findings(house, code);
        List<String> given = findings.stream().map(house::line).sorted().toList();
        if (REWRITE && !given.equals(page.expected())) {
            page.write(given);
            return;
        }
        assertEquals(page.expected(), given);
        assertTrue(
                findings.stream().anyMatch(finding -> finding.code().equals(code)),
                "the page does not show its own finding");
        for (Finding finding : findings) {
            checkWords(finding, house.root());
            if (finding.code().equals(code)) {
                checkLevel(page, finding.severity());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theGoodSampleGivesNothing(String code) throws IOException {
        Page page = Page.of(code);
        SampleHouse house = SampleHouse.of(page, "Zo wel", temporary);
        assertEquals(List.of(), findings(house, code).stream().map(house::line).toList());
        assertFalse(
                page.samples("Zo wel").isEmpty() && !NOT_PROVOKED.containsKey(code),
                "there is no good sample");
    }

    private static List<Finding> findings(SampleHouse house, String code) {
        if (IN_A_CHANGE.contains(code)) {
            return house.findingsOfChange();
        }
        return WHILE_MAKING.contains(code) ? house.findingsOfBuild() : house.findings();
    }

    private static void checkLevel(Page page, Severity severity) {
        String level = severity == Severity.ERROR ? "Fout" : "Waarschuwing";
        Pattern line =
                Pattern.compile("\\*" + level + "\\*(?: · [A-Z0-9]+-\\d+)?(?: · erkenning)?");
        String given = page.level();
        assertTrue(line.matcher(given).matches(), "the level line says: " + given);
    }

    private static void checkWords(Finding finding, String root) {
        String words = finding.code() + ": " + finding.message() + " | " + finding.hint();
        assertAll(
                () -> assertTrue(finding.message().matches("(?s).*\\S.*\\."), words),
                () -> assertTrue(finding.hint().matches("(?s).*\\S.*[.?]|[^\n]* zo:\n.*"), words),
                () -> assertFalse(words.contains(root), words));
    }

    /** Another finding, weighed or with the lines to write. */
    private static final Set<String> ANOTHER = Set.of("Weighed", "Corrected");

    private static List<String> codesOfClasses() throws IOException, URISyntaxException {
        Path program =
                Path.of(Finding.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(program.resolve("be"))) {
            return files.map(file -> program.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replaceFirst("\\.class$", "").replaceAll("[/\\\\]", "."))
                    .map(UitlegTest::loaded)
                    .filter(one -> Finding.class.isAssignableFrom(one) && !one.isInterface())
                    .map(Class::getSimpleName)
                    .filter(name -> !ANOTHER.contains(name))
                    .map(UitlegTest::code)
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Finding.class.getClassLoader());
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As {@link Finding#code()} does. */
    private static String code(String className) {
        return className.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
