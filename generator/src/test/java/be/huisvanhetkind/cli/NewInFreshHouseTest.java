package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.types.ContentHome;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code huis new} writes is right in a house that has nothing of ours. */
class NewInFreshHouseTest {
    @TempDir Path house;

    @BeforeEach
    void begin() {
        System.setProperty("huis.hier", house.toString());
        run(
                ExitCode.GOOD,
                List.of(
                        "init",
                        house.toString(),
                        "--naam=Huis van het Kind Steenhove",
                        "--gemeente=Steenhove: 3285",
                        "--vorm=fysiek",
                        "--telefoon=013 00 16 00",
                        "--mail=hallo@steenhove.example",
                        "--kleuren=#1d4e68,#f2b84b",
                        "--partner=Stad Steenhove",
                        "--zonder-git"));
    }

    @AfterEach
    void standHere() {
        System.clearProperty("huis.hier");
    }

    private static String run(int code, List<String> words) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        assertEquals(code, Main.run(out, out, words.toArray(String[]::new)), said::toString);
        return said.toString();
    }

    private String make(ContentType<?> type) {
        List<String> words = new ArrayList<>(List.of("new", type.name(), "proef-" + type.name()));
        if (type.homes().contains(ContentHome.PARTNER)) {
            words.addAll(List.of("--partner", "stad-steenhove"));
        }
        return run(ExitCode.GOOD, words).strip();
    }

    @Test
    void aReferenceLeadsToAFileOfTheHouse() throws IOException {
        ContentTypes.ALL.forEach(this::make);
        // Now there is one of each, so every reference has somewhere to lead.
        for (ContentType<?> type : ContentTypes.ALL) {
            Files.delete(Path.of("").toAbsolutePath().resolve(find(type)));
            make(type);
        }
        run(ExitCode.GOOD, List.of("check"));
    }

    private Path find(ContentType<?> type) throws IOException {
        try (var files = Files.walk(house.resolve("content"))) {
            String name = type.name().equals("partner") ? "proef-partner" : "proef-" + type.name();
            return files.filter(Files::isRegularFile)
                    .filter(
                            file ->
                                    file.endsWith(name + ".md")
                                            || file.endsWith(Path.of(name, "partner.md")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aListNamesNobodyTwice() throws IOException {
        make(ContentTypes.named("overleg").orElseThrow());
        String text = Files.readString(house.resolve("content/netwerk/overleg/proef-overleg.md"));
        assertTrue(text.contains("leden: [stad-steenhove]"), text);
    }

    @Test
    void nothingOfAnotherHouseIsLeft() throws IOException {
        ContentTypes.ALL.forEach(this::make);
        try (var files = Files.walk(house.resolve("content"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
                String text = Files.readString(file);
                for (String place : List.of("Demerdal", "Lindewater", "Aarbeke", "3297")) {
                    assertFalse(text.contains(place), file + ": " + place);
                }
            }
        }
    }
}
