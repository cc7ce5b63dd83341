package be.huisvanhetkind.site.woorden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.Sitetaal;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part.Type;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WoordenboekTest {
    private static final Pattern ASKED = Pattern.compile("woord\\(\\s*\"([^\"]+)\"[,)]");
    private static final Pattern MENTIONED = Pattern.compile("\"([a-z][a-z0-9-]*\\.[a-z0-9.-]*)\"");
    private static final Pattern NAMED = Pattern.compile("\\{\\w}");

    private static Woordenboek woordenboek(String key, String text) {
        return new Woordenboek(Sitetaal.FR, Map.of(key, text));
    }

    /** What is filled in: numbers between braces, or the names a script uses. */
    private static Set<String> values(String key, String text) {
        if (key.startsWith(Woordenboek.SCRIPT)) {
            return NAMED.matcher(text)
                    .results()
                    .map(hole -> hole.group())
                    .collect(Collectors.toSet());
        }
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == Type.ARG_NUMBER)
                .map(pattern::getSubstring)
                .collect(Collectors.toSet());
    }

    private static String differences(Woordenboek one, Woordenboek other) {
        Set<String> all = new TreeSet<>(one.sleutels());
        all.addAll(other.sleutels());
        return all.stream()
                .filter(
                        key ->
                                !one.sleutels().contains(key)
                                        || !other.sleutels().contains(key)
                                        || !values(key, one.tekst(key))
                                                .equals(values(key, other.tekst(key))))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource(Sitetaal.class)
    void everyLanguageHasEveryWordWithTheSameValues(Sitetaal taal) {
        assertEquals("", differences(Woordenboek.NL, Woordenboek.of(taal)));
    }

    @Test
    void aWordThatIsMissingOrForgetsAValueIsSeen() {
        assertEquals("a", differences(woordenboek("a", "een {0}"), woordenboek("a", "un")));
        assertEquals("a", differences(woordenboek("a", "van {0}"), woordenboek("a", "d'{0}")));
        assertEquals("a\nb", differences(woordenboek("a", "een"), woordenboek("b", "un")));
    }

    /** The names that a bundle gives twice; the first of them would be lost in silence. */
    private static List<String> doubled(Reader bundle) throws IOException {
        List<String> doubled = new ArrayList<>();
        new Properties() {
            @Override
            public synchronized @Nullable Object put(Object key, Object value) {
                Object before = super.put(key, value);
                if (before != null) {
                    doubled.add(key.toString());
                }
                return before;
            }
        }.load(bundle);
        return doubled;
    }

    @ParameterizedTest
    @EnumSource(Sitetaal.class)
    void noBundleGivesAWordTwice(Sitetaal taal) throws IOException {
        Path bundle = Path.of("src/main/resources/woorden", taal.id() + ".properties");
        try (Reader reader = Files.newBufferedReader(bundle)) {
            assertEquals(List.of(), doubled(reader));
        }
    }

    @Test
    void aWordThatIsGivenTwiceIsSeen() throws IOException {
        String bundle = "script.tot=tot {u}\nscript.uur=uur\nscript.tot : \\\n  –\n";
        assertEquals(List.of("script.tot"), doubled(new StringReader(bundle)));
    }

    @Test
    void aWordNobodyKnowsStopsTheBuild() {
        assertThrows(IllegalArgumentException.class, () -> Woordenboek.NL.woord("er.is-niets"));
    }

    @Test
    void everyWordThatIsAskedForIsThereAndEveryWordIsAskedFor() {
        String sources = texts("src/main/java", ".java") + texts("../templates", ".ftlh");
        Set<String> asked = found(ASKED, sources);
        assertTrue(asked.size() > 100, "words asked for: " + asked.size());
        assertEquals(Set.of(), minus(asked, Woordenboek.NL.sleutels()));
        Set<String> mentioned = new HashSet<>(found(MENTIONED, sources));
        assertEquals(
                Set.of(),
                Woordenboek.NL.sleutels().stream()
                        .filter(key -> !isMentioned(key, mentioned))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** By its name, or by the beginning of its name, which ends in a dot. */
    private static boolean isMentioned(String key, Set<String> mentioned) {
        return mentioned.contains(key)
                || mentioned.stream().anyMatch(name -> name.endsWith(".") && key.startsWith(name));
    }

    @Test
    void aNumberChoosesTheRightFormInEveryLanguage() {
        assertEquals("1 resultaat", Woordenboek.NL.woord("lijst.resultaten", 1));
        assertEquals("63 resultaten", Woordenboek.NL.woord("lijst.resultaten", 63));
        Woordenboek oekraiens = Woordenboek.of(Sitetaal.UK);
        assertEquals(
                3,
                Stream.of(1, 2, 5)
                        .map(n -> oekraiens.woord("leeftijd.maanden", n).replaceAll("\\d", ""))
                        .distinct()
                        .count());
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
    }

    private static String texts(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(WoordenboekTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
