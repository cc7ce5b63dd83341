package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.begin.Startvraag;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code huis init}, as it is typed and as it asks. */
class InitTest {
    @TempDir private Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String run(int exitCode, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        assertEquals(exitCode, code, out + "\n" + err);
        return exitCode == 0 ? out.toString() : err.toString();
    }

    /** A call with every answer, and what more is asked. */
    private String[] call(String... more) {
        List<String> words = new ArrayList<>(List.of("init", root.toString()));
        for (Startvraag vraag : Startvraag.values()) {
            words.addAll(List.of("--" + vraag.id(), vraag.voorbeeld()));
        }
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(".git/"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aHouseIsWrittenAndKeptInGit() throws IOException {
        String said = run(0, call());
        assertTrue(said.contains("Het huis staat klaar: 28 bestanden."), said);
        assertTrue(said.contains("huis serve"), said);
        assertTrue(said.contains("/redactie/"), said);
        assertTrue(Files.isDirectory(root.resolve(".git")));
        assertTrue(files().contains("netlify.toml"), files()::toString);
        assertTrue(files().contains(".github/workflows/publiceren.yml"), files()::toString);
        assertTrue(files().contains("content/partners/gemeente-steenhove/partner.md"));
        assertEquals(28, files().size());
    }

    @Test
    void anEditorOfTextKnowsTheWordsOfTheProgram() throws IOException {
        run(0, call());
        String schema = Files.readString(root.resolve(".vscode/schemas/huis.json"));
        assertTrue(schema.contains("coordinatie-zonder"), schema);
    }

    @Test
    void theWayToAFolderCanBeTyped() {
        String[] words = call("--zonder-git");
        words[1] = root.resolve("ons huis").toString();
        assertTrue(run(0, words).contains("  cd \"%s\"".formatted(words[1])), out::toString);
    }

    @Test
    void aHostIsChosenOrNone() throws IOException {
        run(0, call("--host", "geen", "--zonder-git"));
        assertFalse(Files.exists(root.resolve(".git")));
        assertFalse(files().stream().anyMatch(path -> path.contains("github")));
        assertFalse(files().contains("netlify.toml"));
        assertTrue(run(2, call("--host", "ergens")).contains("in “%s” staat al".formatted(root)));
    }

    @Test
    void aHostThatIsNotKnownIsSaid() throws IOException {
        assertEquals(
                "huis: --host ergens kennen we niet. Kies github, gitlab, forgejo, netlify of geen.",
                run(2, call("--host", "ergens")).strip());
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderWithAHouseIsRefusedAlsoFromBelow() throws IOException {
        run(0, call());
        List<String> before = files();
        String[] below = call();
        below[1] = root.resolve("content/nieuws").toString();
        for (String[] again : List.of(call(), below)) {
            assertEquals(
                    "huis: in “%s” staat al een huis. Kies een andere map: huis init MAP."
                            .formatted(root),
                    run(2, again).strip());
        }
        assertEquals(before, files());
    }

    @Test
    void whatIsThereStaysAndIsNamed() throws IOException {
        Files.writeString(root.resolve("README.md"), "van mij");
        String said = run(0, call());
        assertTrue(said.contains("Dit stond er al, en bleef zoals het was: README.md"), said);
        assertTrue(said.contains("27 bestanden"), said);
        assertEquals("van mij", Files.readString(root.resolve("README.md")));
    }

    @Test
    void whatCannotBeWrittenWholeIsNotWrittenAtAll() throws IOException {
        Files.writeString(root.resolve("content"), "een bestand, geen map");
        String said = run(2, call());
        assertTrue(said.contains("er is niets achtergebleven"), said);
        assertEquals(List.of("content"), files());
        assertFalse(Files.exists(root.resolve(".github")));
    }

    @Test
    void whatIsMissingIsNamedWhenNobodyCanBeAsked() throws IOException {
        assertEquals(
                "huis: er is hier niemand om vragen te stellen. Geef wat nog ontbreekt als optie: --gemeente, --vorm, --telefoon, --kleuren, --partner.",
                run(
                                2,
                                "init",
                                root.toString(),
                                "--naam",
                                "Huis van het Kind Steenhove",
                                "--mail",
                                "hallo@steenhove.example")
                        .strip());
        assertEquals(List.of(), files());
    }

    @Test
    void anOptionThatIsWrongIsToldWithWhatToDo() throws IOException {
        for (List<String> wrong :
                List.of(
                        List.of("--naam", "A", "--naam: Deze tekst is te kort"),
                        List.of("--naam", "null", "--naam: Daar staat niets."),
                        List.of("--gemeente", "Steenhove", "“Steenhove” staan geen postcodes"),
                        List.of("--gemeente", "Steenhove: 32", "“32” is geen postcode"),
                        List.of("--vorm", "rond", "“rond”"),
                        List.of("--telefoon", "12", "“12” is geen telefoonnummer"),
                        List.of("--mail", "an", "“an” is geen mailadres"),
                        List.of("--kleuren", "#1d4e68", "Geef twee kleuren"),
                        List.of("--kleuren", "blauw,geel", "“blauw” is geen kleur"),
                        List.of("--kleuren", "#f2b84b,#f2b84b", "De eerste kleur is te licht"),
                        List.of("--kleuren", "#1d4e68,#1d4e68", "De tweede kleur is te donker"))) {
            String said = run(2, "init", root.toString(), wrong.get(0), wrong.get(1));
            assertTrue(said.startsWith("huis: " + wrong.get(0)), said);
            assertTrue(said.contains(wrong.get(2)), said);
        }
        assertEquals(List.of(), files());
    }

    private Interview interview(String... typed) {
        Deque<String> lines = new ArrayDeque<>(Arrays.asList(typed));
        return new Interview(new PrintWriter(out, true), () -> Optional.ofNullable(lines.poll()));
    }

    @Test
    void whatIsWrongIsToldAtOnceAndAskedAgain() {
        Map<Startvraag, String> known = new EnumMap<>(Startvraag.class);
        for (Startvraag vraag : Startvraag.values()) {
            known.put(vraag, vraag.voorbeeld());
        }
        known.remove(Startvraag.VORM);
        known.remove(Startvraag.TELEFOON);
        interview("fysiek", "twaalf", "", "013 00 16 00").complete(known);
        assertEquals("fysiek", known.get(Startvraag.VORM));
        assertEquals("013 00 16 00", known.get(Startvraag.TELEFOON));
        assertEquals(
                """

                Vraag 1 van 2. Is er een gebouw (fysiek), alleen een netwerk (virtueel), of beide?
                  Bijvoorbeeld: fysiek
                >\s
                Vraag 2 van 2. Op welk nummer bereiken gezinnen het onthaal?
                  Bijvoorbeeld: 013 00 16 00
                >   “twaalf” is geen telefoonnummer. Schrijf alleen cijfers, zoals je het kiest: 013 00 12 34, of van een ander land +31 40 123 45 67.
                >   Daar staat niets. Typ een antwoord, zoals in het voorbeeld.
                >\s""",
                out.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void whoStopsTypingIsToldWhatIsMissing() {
        Map<Startvraag, String> known = new EnumMap<>(Startvraag.class);
        Interview interview = interview("Huis van het Kind Steenhove");
        String said = assertThrows(BrokenCall.class, () -> interview.complete(known)).toString();
        assertTrue(said.endsWith("--vorm, --telefoon, --mail, --kleuren, --partner."), said);
        assertTrue(said.contains("--gemeente"), said);
        assertFalse(said.contains("--naam"), said);
    }
}
