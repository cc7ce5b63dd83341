package be.huisvanhetkind.handleiding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A handbook that lies fails: every command it names can be typed with exactly those options, and
 * every field, finding, file, address, setting and word it names exists.
 *
 * <p><b>Does this test fail?</b> It names the page and the line. Either the program changed and the
 * page must follow, or the page has a slip of the pen. A name of somebody else's program goes in
 * {@link Keuring}.
 */
class HandleidingNamenTest {
    private static final Path PAGES = BuiltHouse.ROOT.resolve("docs/content/paginas");
    private static final Keuring KEURING = new Keuring(Namen.of());

    @Test
    void everythingTheHandbookNamesExists() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<Genoemd> named =
                    files.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .flatMap(file -> named(file).stream())
                            .toList();
            assertTrue(named.size() > 150, "few names: are the pages read?");
            assertEquals("", String.join("\n", objections(named)));
        }
    }

    private static List<Genoemd> named(Path file) {
        try {
            return Genoemd.in(file.getFileName().toString(), Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> objections(List<Genoemd> named) {
        return named.stream().map(KEURING::objection).flatMap(Optional::stream).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nhuis chek\n```",
                "```\nhuis check --niet\n```",
                "```\nhuis workflows\n```",
                "```\nhuis check --format plaatjes --strict ja --fout\n```",
                "```\nmvn verify\n```",
                "```yaml\nveld_dat_er_niet_is: ja\n```",
                "```text\nFOUT  zin-veel-te-lang\n```",
                "```sh\nHUIS_BESTAAT_NIET=1 x\n```",
                "```sh\nsh .gastheer/weg.sh\n```",
                "```ini\nExecStart=/srv/huis redactie --nergens\n```",
                "Typ `huis verzin`.",
                "Met `--nergens`.",
                "In `content/nergens.yml`.",
                "Op `/nergens/`.",
                "Het veld `veld_dat_er_niet_is`.",
                "De bevinding `zin-veel-te-lang`."
            })
    void aPlantedLieIsFound(String page) {
        assertFalse(objections(Genoemd.in("leugen.md", page)).isEmpty());
    }
}
