package be.huisvanhetkind.verzamel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where other houses work: {@code huis buren}. */
class BurenTest {
    private static final String LIST =
            """
            - naam: Huis van het Kind Ahove
              website: https://ahove.example/
              werkingsgebied:
                niveau: gemeentelijk
                gemeenten:
                  - {naam: Ahove, postcodes: [3295]}
            - naam: "Beekdal: het huis"
              werkingsgebied:
                niveau: intragemeentelijk
                gemeenten:
                  - {naam: Ahove, nis: 24020, postcodes: [3295]}
                wijken: [Dries]
            """;

    @TempDir private Path folder;
    private Path list;

    @BeforeEach
    void twoHouses() throws IOException {
        list = folder.resolve("content/omgeving/andere-huizen.yml");
        Files.createDirectories(folder.resolve("content"));
        house(
                "a",
                Map.of(
                        "naam", "Huis van het Kind Ahove",
                        "website", "https://ahove.example/",
                        "slagzin", "Niet nodig",
                        "werkingsgebied",
                                Map.of(
                                        "niveau", "gemeentelijk",
                                        "gemeenten",
                                                List.of(
                                                        Map.of(
                                                                "naam",
                                                                "Ahove",
                                                                "postcodes",
                                                                List.of("3295"))),
                                        "onbekend", "ook niet")));
        house(
                "b",
                Map.of(
                        "naam",
                        "Beekdal: het huis",
                        "werkingsgebied",
                        Map.of(
                                "niveau", "intragemeentelijk",
                                "wijken", List.of("Dries"),
                                "gemeenten",
                                        List.of(
                                                Map.of(
                                                        "naam", "Ahove",
                                                        "nis", "24020",
                                                        "postcodes", List.of("3295"))))));
    }

    private void house(String name, Map<String, Object> says) throws IOException {
        new SmallHouse(folder.resolve(name)).write("huis.json", says);
    }

    private int ask(String... houses) {
        PrintWriter nobody = new PrintWriter(new StringWriter());
        Stream<String> named = Stream.of(houses).map(name -> folder.resolve(name).toString());
        Stream<String> words =
                Stream.of("buren", "--content", folder.resolve("content").toString());
        return Main.run(nobody, nobody, Stream.concat(words, named).toArray(String[]::new));
    }

    @Test
    void onlyWhereAHouseWorksIsWrittenDown() throws IOException {
        assertEquals(0, ask("a", "b"));
        assertEquals(LIST, Files.readString(list));
    }

    @Test
    void aListIsNeverHalf() throws IOException {
        ask("a", "b");
        house("b", Map.of("naam", "Beekdal"));
        assertEquals(1, ask("a", "b"));
        assertEquals(1, ask("a", "nergens"));
        assertEquals(LIST, Files.readString(list));
    }
}
