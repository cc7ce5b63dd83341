package be.huisvanhetkind.site.woorden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What readers see stands in the bundles, in every language; not between the code of a page. */
class LosseWoordenTest {
    private static final Path SITE = Path.of("src/main/java/be/huisvanhetkind/site");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** "Datum", "tot en met", "doel: ", " km". */
    private static final Pattern SPOKEN =
            Pattern.compile(
                    "^\\p{Lu}\\p{Ll}{2,}|\\p{L}{2,} \\p{L}{2,}|^ \\p{L}{2,}|^\\p{L}{2,}: $");

    /** What is thrown speaks to whoever writes the code. */
    private static final Pattern THROWN = Pattern.compile("Exception\\(\\s*(\"[^\"]*\"[^;\"]*)*$");

    /**
     * Findings, the answers to a question on the command line, and what the open data say of
     * themselves: in Dutch, as the declarations of the types are.
     */
    private static final List<String> NOT_PAGES = List.of("/findings/", "/vragen/", "/site/data/");

    /** Names and signs. */
    private static final Set<String> NO_WORDS = Set.of("Huis van het Kind", " km");

    private static List<String> words(String source) {
        String code = COMMENT.matcher(source).replaceAll("");
        return LITERAL.matcher(code)
                .results()
                .filter(
                        hit ->
                                SPOKEN.matcher(hit.group(1)).find()
                                        && !NO_WORDS.contains(hit.group(1))
                                        && !isThrown(code, hit))
                .map(hit -> hit.group(1))
                .toList();
    }

    private static boolean isThrown(String code, MatchResult hit) {
        return THROWN.matcher(code.substring(0, hit.start())).find();
    }

    private static Stream<String> wordsIn(Path file) {
        try {
            return words(Files.readString(file)).stream()
                    .map(word -> SITE.relativize(file) + ": " + word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noPageHoldsItsOwnWords() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> NOT_PAGES.stream().noneMatch(file.toString()::contains))
                            .sorted()
                            .flatMap(LosseWoordenTest::wordsIn)
                            .toList());
        }
    }

    @Test
    void aWordInThePageIsSeen() {
        assertEquals(List.of("Datum"), words("Feit.of(\"kalender\", \"Datum\", dag)"));
        assertEquals(List.of("tot en met "), words("\"tot en met \" + dag"));
        assertEquals(List.of("doel: "), words("\"doel: \" + doel(item)"));
        assertEquals(List.of(), words("/** \"24 november 2026\". */ index.woord(\"feit.jaar\")"));
        assertEquals(
                List.of(), words("throw new IllegalStateException(\"No address for \" + type)"));
    }
}
