package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One file that is broken, in each of these ways, changes nothing of what is told about the others:
 * it hides nothing there, and nothing piles up behind it.
 */
class EenBestandStukTest {
    /** Ways to break a file that is right. */
    private static final Map<String, UnaryOperator<String>> WAYS =
            new TreeMap<>(
                    Map.of(
                            "a title is too short",
                            text -> text.replaceFirst("titel: .*", "titel: X"),
                            "a status that is none",
                            text -> text.replaceFirst("status: .*", "status: misschien"),
                            "no title",
                            text -> text.replaceFirst("titel: .*\n", ""),
                            "a stray field",
                            text -> text.replaceFirst("titel: ", "naaam: x\ntitel: "),
                            "front matter that cannot be read",
                            text -> text.replaceFirst("titel: ", "titel: \"een \" twee: ["),
                            "no fence",
                            text -> text.replaceFirst("---\n", ""),
                            "a day that is none",
                            text -> text.replaceFirst("nagekeken_op: .*", "nagekeken_op: gisteren"),
                            "nothing at all",
                            text -> ""));

    /** What is wrong elsewhere, so that it can be hidden. */
    private static final String WRONG =
            """
            ---
            titel: Een bericht met een fout
            samenvatting: Hier staat een link die nergens heen gaat, en een kind.
            status: gepubliceerd
            nagekeken_op: 2026-11-12
            datum: 2026-11-12
            themas: [bestaat-niet]
            ---

            Lotte (7) vond [deze pagina](/bestaat-ook-niet/).
            """;

    /**
     * Without {@code huis.yml} nothing has meaning: which rules it weighs, where it works; so only
     * mistakes in its fields are looked past.
     */
    private static final List<String> UNREADABLE =
            List.of(
                    "front matter that cannot be read",
                    "nothing at all",
                    "a stray field",
                    "no title");

    private static final List<String> FILES =
            List.of(
                    "huis.yml",
                    "partners/kompas/partner.md",
                    "partners/kompas/aanbod/praat-over-opvoeden.md",
                    "locaties/huis-aarbeke.md",
                    "themas/opvoeden.md",
                    "netwerk/afsprakennotas/babbel.md",
                    "privacyverklaringen/privacy.md",
                    "paginas/voor-scholen.md");

    /** Reads again only what changed. */
    private static final Generator GENERATOR = Generator.living(Cache.empty(), RealHouse.TODAY);

    @TempDir private static Path folder;

    static Stream<String> files() {
        return FILES.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theOthersAreToldOfAsBefore(String name) throws IOException {
        Path content = folder.resolve("content");
        if (!Files.exists(content)) {
            PathUtils.copyDirectory(RealHouse.CONTENT, content);
            Files.writeString(content.resolve("partners/kompas/nieuws/fout.md"), WRONG);
        }
        Path file = content.resolve(name);
        byte[] good = Files.readAllBytes(file);
        List<String> before = told(content, file);
        List<String> wrong = new ArrayList<>();
        try {
            for (Map.Entry<String, UnaryOperator<String>> way : WAYS.entrySet()) {
                String text = new String(good, StandardCharsets.UTF_8);
                if (name.equals("huis.yml") && UNREADABLE.contains(way.getKey())) {
                    continue;
                }
                Files.writeString(file, way.getValue().apply(text));
                List<String> now = told(content, file);
                difference(before, now).forEach(one -> wrong.add(way.getKey() + ": " + one));
            }
        } finally {
            Files.write(file, good);
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static List<String> difference(List<String> before, List<String> now) {
        return Stream.concat(
                        before.stream().filter(one -> !now.contains(one)).map("- "::concat),
                        now.stream().filter(one -> !before.contains(one)).map("+ "::concat))
                .toList();
    }

    private static List<String> told(Path content, Path file) {
        return GENERATOR.check(List.of(content)).findings().stream()
                .filter(one -> !file.endsWith(one.place().file().replaceFirst(".*/content/", "")))
                .map(EenBestandStukTest::line)
                .sorted()
                .toList();
    }

    private static String line(Finding one) {
        return one.code() + " " + one.place() + " " + one.message();
    }
}
