package be.huisvanhetkind.uitgave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of versions, and how a house remembers one. */
class UitgaveboekTest {
    private static final String BLAD =
            """
            # 1.2.0

            ## Nieuw

            - Eén ding,
              op twee regels.
            - Nog een.

            ## Andere namen

            - `telefoonnummer` heet nu `telefoon`.
            """;

    @TempDir private Path house;

    private static Uitgavenummer nummer(String text) {
        return Uitgavenummer.of(text).orElseThrow();
    }

    private static Uitgaveblad blad(String nummer, String text) {
        return Uitgaveblad.of(nummer(nummer), text);
    }

    @Test
    void theLastPageIsAboutTheVersionOfThePom() throws IOException {
        Matcher pom =
                Pattern.compile("<revision>([^<]+)</revision>")
                        .matcher(Files.readString(BuiltHouse.ROOT.resolve("pom.xml")));
        assertTrue(pom.find());
        String changelog = Files.readString(BuiltHouse.ROOT.resolve("CHANGELOG.md"));
        Uitgaveboek boek = Uitgaveboek.read();
        assertEquals(nummer(pom.group(1)), boek.laatste());
        for (Uitgaveblad blad : boek.bladen()) {
            assertTrue(!blad.nieuw().isEmpty() && !blad.doen().isEmpty(), blad::toString);
            assertTrue(changelog.contains("\n## " + blad.nummer() + " "), blad::toString);
        }
    }

    @Test
    void aPageIsTakenApart() {
        Uitgaveblad blad = blad("1.2.0", BLAD);
        assertEquals(List.of("Eén ding, op twee regels.", "Nog een."), blad.nieuw());
        assertEquals(List.of(), blad.doen());
        assertEquals(List.of(new AndereNaam("telefoonnummer", "telefoon")), blad.andereNamen());
    }

    @Test
    void whatCameAfterIsToldNewestFirst() {
        Uitgaveboek boek =
                new Uitgaveboek(
                        List.of(blad("1.2.0", BLAD), blad("1.10.0", BLAD), blad("2.0.0", BLAD)));
        assertEquals(
                List.of(nummer("2.0.0"), nummer("1.10.0")),
                boek.since(nummer("1.2.0")).stream().map(Uitgaveblad::nummer).toList());
        assertEquals(List.of(), boek.since(nummer("2.0.0-SNAPSHOT")));
    }

    @Test
    void aHouseRemembersWhatItWasToldAndNothingElse() throws IOException {
        Huisversie says =
                Huisversie.of(nummer("1.2.0"), Map.of("templates/a: b.ftlh", "0f".repeat(32)));
        Files.writeString(house.resolve(Huisversie.FILE), says.text());
        assertEquals(says, Huisversie.in(house));
        Files.writeString(house.resolve(Huisversie.FILE), "versie: onlangs\n<html>");
        assertEquals(Optional.empty(), Huisversie.in(house).nummer());
        Files.delete(house.resolve(Huisversie.FILE));
        assertEquals(Optional.empty(), Huisversie.in(house).nummer());
        assertEquals(Uitgaveboek.read().laatste(), Huisversie.ofNow().nummer().orElseThrow());
    }

    @Test
    void anOldNameIsFoundWhereItIsTypedAndNotInProse() throws IOException {
        Path content = Files.createDirectories(house.resolve("content"));
        Files.writeString(
                content.resolve("huis.yml"),
                "naam: Huis\nregels:\n  wegingen:\n    - regel: oud-ding\n      gewicht: uit\n");
        Files.writeString(
                content.resolve("x.md"), "---\noud-ding: 3\n---\nEen oud-ding in een zin.\n");
        Files.writeString(content.resolve("y.txt"), "oud-ding: 3\n");
        assertEquals(
                List.of("content/huis.yml:4", "content/x.md:2"),
                OudeNamen.in(content, List.of(new AndereNaam("oud-ding", "ding"))).stream()
                        .map(Aandachtspunt::pad)
                        .toList());
    }
}
