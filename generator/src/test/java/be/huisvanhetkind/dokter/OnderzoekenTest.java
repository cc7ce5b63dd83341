package be.huisvanhetkind.dokter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.begin.Starthuis;
import be.huisvanhetkind.begin.Startmap;
import be.huisvanhetkind.begin.Startvraag;
import be.huisvanhetkind.beoordeling.Gastheer;
import be.huisvanhetkind.dokter.Uitslag.Graad;
import be.huisvanhetkind.git.FirstCommit;
import be.huisvanhetkind.git.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is good on a computer that is ready; each fault that is planted is seen. */
class OnderzoekenTest {
    private static final Instant NOW = Instant.parse("2030-06-03T10:00:00Z");

    @TempDir private Path root;

    private final Map<String, String> machine = new HashMap<>();
    private final Map<String, String> omgeving = new HashMap<>();
    private Instant now = NOW;
    private long geheugen = 1L << 30;

    @BeforeEach
    void aHouseThatIsReady() throws IOException, GitAPIException {
        machine.put("java.version", "17.0.12");
        machine.put("sun.jnu.encoding", "UTF-8");
        machine.put("stdout.encoding", "UTF-8");
        omgeving.put("PATH", root.resolve("bin").toString());
        Map<Startvraag, String> answers = new EnumMap<>(Startvraag.class);
        for (Startvraag vraag : Startvraag.values()) {
            answers.put(vraag, vraag.voorbeeld());
        }
        Map<String, String> files =
                Starthuis.of(answers, Optional.of(Gastheer.GITHUB), LocalDate.of(2030, 6, 3));
        files.putAll(Gastheer.GITHUB.bestanden("https://huis.example/huis.tar.gz", ""));
        Startmap.write(huis(), files);
        replace("content/huis.yml", "# website:", "website:");
        FirstCommit.of(
                huis(), files.keySet(), new Signature("Huis", "huis@huis.example", NOW, "Begin"));
        try (Git git = Git.open(huis().toFile())) {
            StoredConfig config = git.getRepository().getConfig();
            config.setString("user", null, "name", "Onthaal");
            config.setString("user", null, "email", "onthaal@huis.example");
            config.save();
        }
        write(programma().resolve("templates/home.ftlh"), "");
        write(programma().resolve("templates/lib/kaart.ftl"), "");
        write(programma().resolve("assets/site.css"), "");
        write(programma().resolve("assets/site.js"), "");
    }

    private Path huis() {
        return root.resolve("huis");
    }

    private Path programma() {
        return root.resolve("programma");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private void replace(String path, String before, String after) throws IOException {
        Path file = huis().resolve(path);
        String text = Files.readString(file);
        assertTrue(text.contains(before), text);
        Files.writeString(file, text.replace(before, after));
    }

    private Werkplek plek() {
        return new Werkplek(
                huis(), programma(), huis().resolve("content"), now, geheugen, machine, omgeving);
    }

    private Uitslag seen(String naam) {
        return Onderzoeken.of(plek()).stream()
                .filter(een -> een.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private void assertSeen(String naam, Graad graad, String sentence) {
        Uitslag seen = seen(naam);
        assertEquals(graad, seen.graad(), seen::toString);
        assertTrue(seen.gezien().contains(sentence), seen::toString);
        assertFalse(seen.doen().isEmpty(), seen::toString);
    }

    @Test
    void everythingIsGood() {
        assertEquals(
                List.of(),
                Onderzoeken.of(plek()).stream()
                        .filter(een -> een.graad() != Graad.GOED || !een.doen().isEmpty())
                        .toList());
    }

    @Test
    void eachIsNamedOnce() {
        List<String> names = Onderzoeken.ALL.stream().map(Onderzoek::naam).toList();
        assertEquals(names, names.stream().distinct().collect(Collectors.toList()));
    }

    @Test
    void oldJava() {
        machine.put("java.version", "11.0.2");
        assertSeen("Java", Graad.FOUT, "Java 11.0.2");
    }

    @Test
    void javaThatDoesNotTell() {
        machine.remove("java.version");
        assertSeen("Java", Graad.FOUT, "Java");
    }

    @Test
    void littleMemory() {
        geheugen = 64L << 20;
        assertSeen("Geheugen", Graad.LET_OP, "Er is 64 MiB");
    }

    @Test
    void aProgramThatIsNotWhole() throws IOException {
        Files.delete(programma().resolve("assets/site.css"));
        assertSeen("Programma", Graad.FOUT, "ontbreekt: assets/site.css");
    }

    @Test
    void noHouse() throws IOException {
        Files.delete(huis().resolve("content/huis.yml"));
        assertSeen("Huis", Graad.FOUT, "Er is geen");
        assertSeen("Website", Graad.LET_OP, "niet waar de site komt");
    }

    @Test
    void aHouseInAnotherEncoding() throws IOException {
        Files.write(huis().resolve("content/huis.yml"), new byte[] {'n', (byte) 0xe9});
        assertSeen("Huis", Graad.FOUT, "niet als UTF-8");
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        write(huis().resolve(".huis"), "een bestand");
        assertSeen("Schrijven", Graad.FOUT, ".huis");
    }

    @Test
    void noRepository() throws IOException {
        Files.move(huis().resolve(".git"), huis().resolve("git"));
        assertSeen("Git", Graad.LET_OP, "niet in Git");
    }

    @Test
    void aRepositoryInWhichNothingIs() throws IOException, GitAPIException {
        Files.move(huis().resolve(".git"), huis().resolve("git"));
        Git.init().setDirectory(huis().toFile()).call().close();
        assertSeen("Git", Graad.LET_OP, "nog niets bewaard");
    }

    @Test
    void theProgramGitIsSeenWhereItIs() throws IOException {
        assertTrue(seen("Git").gezien().contains("hoeft dat niet"));
        Path git = root.resolve("bin/git");
        write(git, "");
        assertTrue(git.toFile().setExecutable(true));
        assertTrue(seen("Git").gezien().contains("Git zelf is er ook"));
    }

    @Test
    void aRepositoryThatIsBroken() throws IOException {
        Files.writeString(huis().resolve(".git/HEAD"), "\0\0");
        Uitslag seen = seen("Git");
        assertTrue(seen.graad() != Graad.GOED, seen::toString);
        assertFalse(seen.gezien().contains("Exception"), seen::toString);
    }

    @Test
    void aClockThatStandsWrong() {
        now = Instant.parse("2001-01-01T00:00:00Z");
        assertSeen("Klok", Graad.FOUT, "2001-01-01");
    }

    @Test
    void aFileFromTheFuture() throws IOException {
        Files.setLastModifiedTime(
                huis().resolve("content/logo.svg"), FileTime.from(NOW.plus(Duration.ofDays(2))));
        assertSeen("Klok", Graad.LET_OP, "logo.svg werd daarna bewaard");
    }

    @Test
    void namesWithoutAccents() {
        machine.put("sun.jnu.encoding", "ANSI_X3.4-1968");
        assertSeen("Letters", Graad.FOUT, "accent");
    }

    @Test
    void aScreenWithoutAccents() {
        machine.put("stdout.encoding", "windows-1252");
        assertSeen("Letters", Graad.LET_OP, "scherm");
    }

    @Test
    void aSiteWithoutAddress() throws IOException {
        replace("content/huis.yml", "website:", "# website:");
        assertSeen("Website", Graad.LET_OP, "niet waar de site komt");
    }

    @Test
    void noFilesForAHost() throws IOException {
        for (String path : List.of("nakijken", "antwoord", "publiceren")) {
            Files.delete(huis().resolve(".github/workflows/" + path + ".yml"));
        }
        assertSeen("Elke nacht", Graad.LET_OP, "Niemand maakt de site elke nacht");
        Files.delete(huis().resolve("netlify.toml"));
        assertSeen("Publiceren", Graad.LET_OP, "nog geen bestanden");
    }

    @Test
    void aFileForAHostThatIsOtherwise() throws IOException {
        replace(".github/workflows/nakijken.yml", "name:", "naam:");
        assertSeen("Publiceren", Graad.LET_OP, "nakijken.yml");
    }

    @Test
    void aHostThatDoesNotKnowWhichProgram() throws IOException {
        for (String file : List.of("programma.sh", "Huis.java")) {
            replace(".gastheer/" + file, "https://huis.example/huis.tar.gz", "");
        }
        assertSeen("Publiceren", Graad.LET_OP, "niet welk programma");
    }

    @Test
    void aSecretThatCannotBeSeenIsNamed() throws IOException {
        write(huis().resolve(".github/workflows/elke-nacht.yml"), "");
        assertTrue(seen("Elke nacht").gezien().contains("BOUWHAAK"));
    }

    @Test
    void aListOfWritersWithAMistake() throws IOException {
        write(huis().resolve("schrijvers.yml"), "kompas: [kompas]\n");
        assertSeen("Schrijvers", Graad.FOUT, "“kompas” is geen mailadres");
        write(huis().resolve("schrijvers.yml"), "gemeente: [an@kompas.example]\n");
        assertEquals(Graad.GOED, seen("Schrijvers").graad());
    }

    @Test
    void noBrowserWhereTheProgramIsTested() throws IOException {
        Files.createDirectories(programma().resolve("generator/src/test"));
        assertSeen("Browser", Graad.LET_OP, "geen browser voor de tests");
        omgeving.put("HUIS_CHROMIUM", "/ergens");
        assertEquals(Graad.GOED, seen("Browser").graad());
    }

    @Test
    void whatCannotLookHindersNoOther() {
        Onderzoek broken =
                new Onderzoek() {
                    @Override
                    public String naam() {
                        return "Proef";
                    }

                    @Override
                    public Uitslag look(Werkplek plek) throws IOException {
                        throw new IOException("de schijf is weg");
                    }
                };
        Uitslag seen = Onderzoeken.look(broken, plek());
        assertEquals(Graad.FOUT, seen.graad());
        assertEquals("We konden dit niet nakijken: de schijf is weg", seen.gezien());
    }
}
