package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BrokenHouse.Transcript;
import be.huisvanhetkind.format.Mutation;
import be.huisvanhetkind.format.Promises;
import be.huisvanhetkind.model.huis.Huis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code huis format}: what it promises about whole houses, and what the command does. */
class FormatTest {
    private static final Path CASES = Path.of("src/test/broken");
    private static final String FILE = "themas/opvoeden.md";

    @TempDir private Path root;

    @Test
    void theContentOfTheRepositoryIsInForm() {
        Transcript printed =
                new BrokenHouse(root)
                        .run("format", "--check", "--content", RealHouse.CONTENT.toString());
        assertEquals(0, printed.code(), printed.text());
    }

    @TestFactory
    Stream<DynamicTest> thePromisesAreKeptInABrokenHouse() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(Files::isDirectory).sorted().toList().stream()
                    .map(
                            one ->
                                    DynamicTest.dynamicTest(
                                            one.getFileName().toString(),
                                            () ->
                                                    Promises.keptIn(
                                                            BrokenHouse.of(
                                                                            root.resolve(
                                                                                    one.getFileName()
                                                                                            .toString()),
                                                                            one)
                                                                    .content())));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverAnAuthorDoesTheHouseStaysTheSame(long seed) {
        Mutation mutation = new Mutation(seed);
        Path content = changed(text -> mutation.of(text, true));
        assertTrue(Promises.keptIn(content) > 200);
        assertEquals("", Typed.difference(house(RealHouse.CONTENT), house(content)));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void thereIsOneWayToWriteAFile(long seed) {
        Mutation mutation = new Mutation(seed);
        Path content =
                changed(
                        text ->
                                text.substring(0, text.indexOf("\n---\n")).contains("\n\n")
                                        ? text
                                        : mutation.of(text, false));
        Promises.keptIn(content);
        Map<String, String> expected = Tree.of(RealHouse.CONTENT);
        Tree.of(content).forEach((name, text) -> assertEquals(expected.get(name), text, name));
    }

    @Test
    void windowsLinesAndAMarkStay() throws IOException {
        BrokenHouse house = BrokenHouse.base(root);
        String text =
                "\ufeff---\r\nstatus: concept\ntitel: Opvoeden\r\n--- \r\nEen\rtwee\nDrie \r\n";
        house.write(FILE, text.getBytes(StandardCharsets.UTF_8));
        assertEquals(0, format(house).code());
        assertEquals(
                "\ufeff---\r\ntitel: Opvoeden\r\nstatus: concept\r\n---\r\nEen\rtwee\nDrie \r\n",
                Files.readString(house.content().resolve(FILE)));
    }

    @Test
    void checkTellsAndWritesNothing() throws IOException {
        BrokenHouse house = outOfForm();
        Map<String, String> before = Tree.of(house.content());
        Transcript printed = format(house, "--check");
        assertEquals(1, printed.code());
        assertTrue(printed.out().contains("Nog niet in vorm: content/" + FILE), printed.out());
        assertEquals(before, Tree.of(house.content()));
    }

    @Test
    void onlyWhatDiffersIsWrittenAndItsModeStays() throws IOException {
        BrokenHouse house = outOfForm();
        assertEquals(0, format(house).code());
        Path file = house.content().resolve(FILE);
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.writeString(file, "---\nstatus: concept\ntitel: Opvoeden\n---\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path other = house.content().resolve("huis.yml");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(other, old);
        Set<String> names = Tree.of(house.content()).keySet();
        Transcript printed = format(house);
        assertTrue(printed.out().contains("In vorm gezet: content/" + FILE), printed.out());
        assertEquals(
                "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(old, Files.getLastModifiedTime(other));
        assertEquals(names, Tree.of(house.content()).keySet());
    }

    @Test
    void aFileWithAnErrorIsToldAndLeftAlone() throws IOException {
        BrokenHouse house = BrokenHouse.base(root);
        String text = "---\nstatus: concept\ntitel: Een\ntitel: Twee\n---\n";
        house.write(FILE, text.getBytes(StandardCharsets.UTF_8));
        Transcript printed = format(house);
        assertEquals(1, printed.code());
        assertTrue(printed.out().contains("veld-dubbel"), printed.out());
        assertEquals(text, Files.readString(house.content().resolve(FILE)));
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        BrokenHouse house = BrokenHouse.base(root);
        Path outside = root.resolve("buiten.md");
        String text = "---\nstatus: concept\ntitel: Buiten\n---\n";
        Files.writeString(outside, text);
        Path link = house.content().resolve("paginas/buiten.md");
        Files.createSymbolicLink(link, outside);
        format(house);
        assertEquals(text, Files.readString(outside));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(2, format(house, link.toString()).code());
    }

    @Test
    void onlyTheFilesThatAreNamed() {
        BrokenHouse house = outOfForm();
        Transcript other = format(house, "--check", house.content().resolve("huis.yml").toString());
        assertEquals(0, other.code(), other.text());
        Transcript folder = format(house, "--check", house.content().resolve("themas").toString());
        assertEquals(1, folder.code(), folder.text());
        Transcript none = format(house, house.content().resolve("weg.md").toString());
        assertEquals(2, none.code());
        assertTrue(none.err().contains("weg.md"), none.err());
        assertFalse(none.err().contains("\tat "), none.err());
    }

    private BrokenHouse outOfForm() {
        BrokenHouse house = BrokenHouse.base(root);
        format(house);
        house.write(
                FILE,
                "---\nstatus: concept\ntitel: Opvoeden\n---\n".getBytes(StandardCharsets.UTF_8));
        return house;
    }

    private static Transcript format(BrokenHouse house, String... more) {
        return house.run(
                Stream.concat(
                                Stream.of("format", "--content", house.content().toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static Huis house(Path content) {
        return RealHouse.check(content).value().orElseThrow();
    }

    /** A copy of the content with every text changed. */
    private Path changed(UnaryOperator<String> change) {
        Path content = root.resolve("content");
        BrokenHouse.copy(RealHouse.CONTENT, content);
        Tree.of(content).keySet().stream()
                .filter(name -> name.endsWith(".md") || name.endsWith(".adoc"))
                .forEach(
                        name -> {
                            try {
                                Path file = content.resolve(name);
                                Files.writeString(file, change.apply(Files.readString(file)));
                            } catch (IOException broken) {
                                throw new java.io.UncheckedIOException(broken);
                            }
                        });
        return content;
    }
}
