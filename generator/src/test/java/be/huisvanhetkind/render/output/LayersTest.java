package be.huisvanhetkind.render.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {
    @TempDir Path root;

    private Path house;
    private Path program;

    @BeforeEach
    void lay() throws IOException {
        house = root.resolve("huis");
        program = root.resolve("programma");
        Files.createDirectories(house.resolve("lib"));
        Files.createDirectories(program.resolve("lib"));
        Files.writeString(program.resolve("een.css"), "programma");
        Files.writeString(program.resolve("lib/twee.css"), "programma");
        Files.writeString(house.resolve("lib/twee.css"), "huis");
    }

    @Test
    void aFileOfTheHouseGoesBeforeThatOfTheProgramAndTheRestStays() {
        Layers layers = Layers.of(house, program);
        assertEquals(
                Map.of(
                        "een.css",
                        program.resolve("een.css"),
                        "lib/twee.css",
                        house.resolve("lib/twee.css")),
                layers.files());
        assertEquals(Optional.of(house.resolve("lib/twee.css")), layers.find("lib/twee.css"));
        assertEquals(Optional.of(program.resolve("een.css")), layers.find("een.css"));
        assertEquals(Optional.empty(), layers.find("drie.css"));
        assertEquals(program, layers.base());
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() {
        Layers layers = Layers.of(root.resolve("weg"), program);
        assertEquals(List.of(program), layers.present());
        assertEquals(List.of("een.css", "lib/twee.css"), List.copyOf(layers.files().keySet()));
    }

    @Test
    void whatALinkLeadsToIsNoFileOfTheHouse() throws IOException {
        Path secret = Files.writeString(root.resolve("geheim"), "geheim");
        Files.createSymbolicLink(house.resolve("een.css"), secret);
        Files.createSymbolicLink(house.resolve("map"), root);
        Layers layers = Layers.of(house, program);
        assertEquals(Optional.of(program.resolve("een.css")), layers.find("een.css"));
        assertEquals(List.of("een.css", "lib/twee.css"), List.copyOf(layers.files().keySet()));
    }
}
