package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that nobody read again in time says so, whatever it is about. */
class OudePaginaTest {
    private static final String BERICHT = "Deze pagina is al een tijd niet nagekeken.";

    private static final String BEL = "Bel even voor je vertrekt.";

    @TempDir private Path folder;
    private Path content;

    @BeforeEach
    void aHouse() throws IOException {
        content = folder.resolve("content");
        PathUtils.copyDirectory(Path.of("src/test/resources/uitleg-basis"), content);
        write(
                "vragen/mijn-kind-slaapt-niet.md",
                """
                titel: Wat als mijn kind niet slaapt?
                samenvatting: Veel kinderen slapen een tijd slecht.
                aanbod: [babbelcafe]
                """);
        write(
                "paginas/over-ons.md",
                """
                titel: Over ons
                samenvatting: Wie we zijn en wat we doen.
                menu: voet
                volgorde: 1
                """);
    }

    private void write(String path, String kop) throws IOException {
        Files.createDirectories(Objects.requireNonNull(content.resolve(path).getParent()));
        Files.writeString(
                content.resolve(path),
                "---\n" + kop + "status: gepubliceerd\nnagekeken_op: 2026-11-02\n---\nHallo.\n");
    }

    /** The pages with the notice. */
    private List<String> oud() {
        RealHouse.build(content, folder.resolve("site"), path -> path.endsWith(".html"));
        return Tree.of(folder.resolve("site")).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .filter(file -> file.getValue().contains(BERICHT))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    @Test
    void aPageThatWasReadThisYearSaysNothing() {
        assertEquals(List.of(), oud());
    }

    @Test
    void everyKindOfPageSaysSo() throws IOException {
        for (Path file : documents()) {
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace(
                                    "nagekeken_op: 2026-11-02",
                                    "nagekeken_op: 2025-10-02\nnazien_voor: 2026-11-20"));
        }
        assertEquals(
                List.of(
                        "aanbod/babbelcafe/index.html",
                        "activiteiten/voorlezen/index.html",
                        "locaties/zonnehuis/index.html",
                        "over-ons/index.html",
                        "partners/kompas/index.html",
                        "themas/opvoeden/index.html",
                        "vragen/mijn-kind-slaapt-niet/index.html"),
                oud());
    }

    @Test
    void whoOnlyReadsNeedNotCall() throws IOException {
        everyKindOfPageSaysSo();
        List<String> asked =
                Tree.of(folder.resolve("site")).entrySet().stream()
                        .filter(file -> file.getValue().contains(BEL))
                        .map(Map.Entry::getKey)
                        .toList();
        assertTrue(asked.contains("aanbod/babbelcafe/index.html"), asked.toString());
        assertFalse(asked.contains("over-ons/index.html"), asked.toString());
    }
}
