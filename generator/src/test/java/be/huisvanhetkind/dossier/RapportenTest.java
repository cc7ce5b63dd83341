package be.huisvanhetkind.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rapport;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every report, of whatever house. */
class RapportenTest {
    private static final int HOUSES = 24;
    private static final int MISTAKES = 12;

    /** Files that reports are made of, and nobody else needs. */
    private static final Predicate<Path> ABOUT_ITSELF =
            path ->
                    path.toString()
                            .replace('\\', '/')
                            .matches(
                                    ".*/(netwerk|acties|actieplannen|activiteitenverslagen|indicatoren|metingen|participatie)/.*\\.md");

    @TempDir private Path folder;

    private static List<Verslag> all(Dossier dossier) {
        return Rapporten.all().stream().flatMap(rapport -> all(rapport, dossier)).toList();
    }

    private static Stream<Verslag> all(Rapport rapport, Dossier dossier) {
        rapport.bijlagen(dossier).forEach(een -> assertTrue(een.bytes().length > 0, een.pad()));
        return Stream.concat(Stream.of(rapport.of(dossier)), rapport.bladen(dossier).stream());
    }

    private static Stream<Vak> cells(Verslag verslag) {
        return verslag.roosters().flatMap(een -> een.rijen().stream()).flatMap(Rij::alle);
    }

    private static Stream<String> texts(Verslag verslag) {
        return Stream.of(
                        Stream.of(verslag.titel(), verslag.lead()),
                        verslag.kerncijfers().stream()
                                .flatMap(een -> Stream.of(een.waarde(), een.wat())),
                        verslag.werkpunten().stream()
                                .flatMap(een -> Stream.of(een.wat(), een.waarom())),
                        verslag.delen().stream()
                                .filter(Leesdeel.class::isInstance)
                                .flatMap(een -> ((Leesdeel) een).zinnen().stream()),
                        cells(verslag).map(Vak::tekst))
                .flatMap(some -> some);
    }

    private static void assertWell(Verslag verslag) {
        String naam = verslag.naam();
        assertTrue(naam.matches("[a-z0-9-]+"), naam);
        assertTrue(verslag.lead().endsWith("."), () -> naam + ": " + verslag.lead());
        assertFalse(
                verslag.delen().isEmpty()
                        && verslag.werkpunten().isEmpty()
                        && verslag.lead().isBlank(),
                naam);
        List<String> tables = verslag.roosters().map(Rooster::naam).toList();
        assertEquals(tables.stream().distinct().toList(), tables, naam);
        verslag.roosters().forEach(een -> assertWhole(naam, een));
        texts(verslag)
                .forEach(
                        text ->
                                assertFalse(
                                        text.matches("(?s).*\\b(null|Optional|Ref\\[)\\b.*"),
                                        () -> naam + ": " + text));
        Stream.concat(
                        cells(verslag).flatMap(vak -> vak.bewijs().stream()),
                        verslag.werkpunten().stream().flatMap(een -> een.bewijs().stream()))
                .map(Bewijs::bestand)
                .distinct()
                .forEach(file -> assertTrue(Files.exists(Path.of(file)), naam + ": " + file));
    }

    private static void assertWhole(String naam, Rooster rooster) {
        for (Rij rij : rooster.rijen()) {
            assertEquals(
                    rooster.kolommen().size(),
                    rij.vakken().size() + 1,
                    () -> naam + ", " + rooster.naam() + ": " + rij);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Dossierhuis.DEMERDAL,
                Dossierhuis.VIRTUEEL,
                Dossierhuis.EEN_GEBOUW,
                Dossierhuis.KLEIN
            })
    void everyReportOfEveryHouseIsWhole(String house) {
        List<Verslag> verslagen = all(Dossierhuis.of(house, folder).dossier());
        assertTrue(verslagen.size() >= Rapporten.all().size());
        verslagen.forEach(RapportenTest::assertWell);
    }

    /** What nobody wrote yet is said to be missing, with the file to write it in. */
    @Test
    void aHouseWithoutADossierIsToldWhatToWrite() {
        List<Verslag> verslagen = all(Dossierhuis.of(Dossierhuis.KLEIN, folder).dossier());
        for (String naam : List.of("beloften", "signalen", "geld", "overleg", "jaarverslag")) {
            Verslag verslag =
                    verslagen.stream()
                            .filter(een -> een.naam().equals(naam))
                            .findFirst()
                            .orElseThrow();
            assertTrue(
                    texts(verslag)
                            .anyMatch(text -> text.matches("(?s).*(Schrijf|huis new|Zet|Maak).*")),
                    () -> naam + " " + texts(verslag).toList());
        }
    }

    /** Rij 22: a house that begins is told what comes, and nothing presses. */
    @ParameterizedTest
    @ValueSource(strings = {Dossierhuis.VIRTUEEL, Dossierhuis.KLEIN})
    void whoBeginsIsNotPressed(String house) {
        List<String> pressing =
                all(Dossierhuis.of(house, folder).dossier()).stream()
                        .flatMap(een -> een.werkpunten().stream())
                        .filter(een -> een.dringend() == Dringend.NU)
                        .map(Werkpunt::wat)
                        .toList();
        assertEquals(List.of(), pressing);
    }

    /** Lines that are gone, days in another century, numbers without sense, names of nothing. */
    @Test
    void noMistakeInAFileMakesAReportFail() throws IOException {
        Path house = Dossierhuis.of(Dossierhuis.EEN_GEBOUW, folder).content();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(house)) {
            files = walk.filter(ABOUT_ITSELF).sorted().toList();
        }
        assertTrue(files.size() > 20, files.size() + " files");
        List<String> whole = files.stream().map(RapportenTest::read).toList();
        for (int seed = 0; seed < HOUSES; seed++) {
            spoil(files, whole, new Random(seed));
            int now = seed;
            for (Verslag verslag : all(new Dossierhuis(house).dossier())) {
                assertTrue(texts(verslag).noneMatch(text -> text.contains("null")), "seed " + now);
                verslag.roosters().forEach(een -> assertWhole("seed " + now, een));
            }
        }
    }

    private static void spoil(List<Path> files, List<String> whole, Random random)
            throws IOException {
        for (int i = 0; i < files.size(); i++) {
            Files.writeString(files.get(i), whole.get(i));
        }
        for (int i = 0; i < MISTAKES; i++) {
            Path file = files.get(random.nextInt(files.size()));
            List<String> lines = new ArrayList<>(read(file).lines().toList());
            int at = 1 + random.nextInt(Math.max(1, lines.size() - 1));
            String line = lines.get(Math.min(at, lines.size() - 1));
            lines.set(Math.min(at, lines.size() - 1), spoilt(line, random));
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
    }

    private static String spoilt(String line, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> line.replaceAll("\\d{4}-\\d{2}-\\d{2}", "1900-01-01");
            case 2 -> line.replaceAll("\\d{4}-\\d{2}-\\d{2}", "2999-12-31");
            case 3 -> line.replaceAll("\\d+", "0");
            case 4 -> line.replaceAll("(?<=: )[a-z0-9-]+$", "bestaat-niet");
            default -> line.replaceAll("(?<=: ).*", "");
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
