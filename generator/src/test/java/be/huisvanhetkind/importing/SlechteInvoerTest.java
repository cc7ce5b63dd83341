package be.huisvanhetkind.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.importing.findings.CelAndersGelezen;
import be.huisvanhetkind.importing.findings.CelAndersGelezen.Reden;
import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nonsense is one sentence, and nothing is half written; letters of any code are read. */
class SlechteInvoerTest {
    private static final String TABLE = "naam;telefoon\nCafé Één – “Noord”;013 00 12 34\n";

    /** Measured by hand with 100,000 rows too, in 256 MB: {@code -Dhuis.rijen=100000}. */
    private static final int ROWS = Integer.getInteger("huis.rijen", 10_000);

    @TempDir private Path folder;
    private Proefhuis huis = new Proefhuis(Path.of(""));

    @BeforeEach
    void house() throws IOException {
        huis = Proefhuis.empty(folder);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void refused(Path file, String word) {
        Map<String, String> before = huis.files();
        String told = sentence(() -> huis.read(file, "partner"));
        assertTrue(told.contains(word), told);
        assertTrue(told.matches("[^\n]*\\."), told);
        assertEquals(before, huis.files());
    }

    private static String sentence(Executable work) {
        return String.valueOf(assertThrows(OnleesbareInvoer.class, work).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void lettersOfAnyCodeAreRead(String code) throws IOException {
        huis.read(file("lijst.csv", TABLE.getBytes(Charset.forName(code))), "partner");
        assertTrue(
                huis.text("partners/cafe-een-noord/partner.md")
                        .contains("titel: Café Één – “Noord”\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void anySignMayStandBetween(String between) throws IOException {
        String table = "\ufeff" + TABLE.replace(";", between);
        huis.read(file("lijst.csv", table.getBytes(StandardCharsets.UTF_8)), "partner");
        assertTrue(
                huis.text("partners/cafe-een-noord/partner.md")
                        .contains("telefoon: 013 00 12 34\n"));
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        refused(file("leeg.csv", new byte[0]), "leeg");
        refused(
                file("beeld.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0, 0, 0, 3}),
                "tabel");
        refused(file("namen.csv", "a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8)), "naam");
        refused(
                file("iets.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)),
                "kunnen we niet inlezen");
        refused(
                file("stuk.json", "{\"a\": ".getBytes(StandardCharsets.UTF_8)),
                "kunnen we niet inlezen");
        refused(file("geen.ics", "hallo".getBytes(StandardCharsets.UTF_8)), "agenda");
    }

    @Test
    void aBrokenWorkbookIsRefused() throws IOException {
        byte[] good = workbook();
        refused(file("kort.xlsx", Arrays.copyOf(good, good.length / 2)), "Excel");
        refused(file("tekst.xlsx", "geen zip".getBytes(StandardCharsets.UTF_8)), "Excel");
        refused(
                file("oud.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}),
                "oud Excel");
        refused(file("leeg.xlsx", zip("iets.txt", 10)), "Excel");
    }

    @Test
    void aBombIsRefusedBeforeItIsOpened() throws IOException {
        refused(file("bom.xlsx", zip("xl/sharedStrings.xml", 200 << 20)), "te groot");
    }

    private static byte[] zip(String name, int size) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] nothing = new byte[1 << 16];
            for (int written = 0; written < size; written += nothing.length) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    /** Days, a formula, cells that were made one, a second sheet. */
    private static byte[] workbook() throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Proef", "1.0")) {
            Worksheet sheet = book.newWorksheet("Agenda");
            List<String> koppen = List.of("Activiteit", "Datum", "Van", "Tot", "Prijs", "Plaats");
            for (int at = 0; at < koppen.size(); at++) {
                sheet.value(0, at, koppen.get(at));
            }
            sheet.value(1, 0, "Voorlezen <b>op</b> de mat");
            sheet.value(1, 1, LocalDate.of(2027, 3, 10));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
            sheet.value(1, 2, 0.5833333333);
            sheet.style(1, 2).format("hh:mm").set();
            sheet.value(1, 3, "15u30");
            sheet.formula(1, 4, "SUM(1,2)");
            sheet.value(1, 5, "Zaal De Boom");
            sheet.value(2, 0, "Nog iets");
            sheet.value(2, 1, LocalDateTime.of(2027, 3, 11, 9, 30));
            sheet.style(2, 1).format("dd/mm/yyyy hh:mm").set();
            sheet.range(1, 5, 2, 5).merge();
            book.newWorksheet("Uitleg").value(0, 0, "Lees dit eerst");
        }
        return bytes.toByteArray();
    }

    @Test
    void aWorkbookIsReadAndToldAbout() throws IOException {
        Meeluisteraar heard = huis.read(file("agenda.xlsx", workbook()), "activiteit");
        String text = huis.text("partners/kompas/activiteiten/voorlezen-op-de-mat.md");
        assertTrue(text.contains("titel: Voorlezen op de mat\n"), text);
        assertTrue(
                text.contains("  - start: 2027-03-10 14.00\n    einde: 2027-03-10 15.30\n"), text);
        assertTrue(text.contains("plaats: Zaal De Boom\n"), text);
        assertEquals(List.of(), huis.errors());
        List<Reden> told =
                heard.findings().stream()
                        .filter(CelAndersGelezen.class::isInstance)
                        .map(one -> ((CelAndersGelezen) one).reden())
                        .toList();
        assertTrue(
                told.containsAll(List.of(Reden.OPMAAK, Reden.FORMULE, Reden.SAMENGEVOEGD)),
                told.toString());
        assertTrue(
                heard.findings().stream()
                        .anyMatch(
                                one -> one.place().toString().startsWith("agenda.xlsx#Agenda:2:")));
    }

    @Test
    void whatChangedMeanwhileStopsAll() throws IOException {
        Path list =
                file(
                        "lijst.csv",
                        "id;naam\n1;Eerste huis\n2;Tweede huis\n".getBytes(StandardCharsets.UTF_8));
        huis.read(list, "partner");
        Files.writeString(list, "id;naam\n0;Nieuw huis\n1;Eerste thuis\n2;Tweede thuis\n");
        Map<String, String> before = huis.files();
        Path second = huis.content().resolve("partners/tweede-huis/partner.md");
        Plaatsing plaatsing = new Plaatsing(huis.content());
        try (plaatsing) {
            for (Stap stap : huis.tell(list, "partner").stappen()) {
                plaatsing.add(stap);
            }
            Files.writeString(
                    second,
                    before.get("partners/tweede-huis/partner.md") + "\nIets van een mens.\n");
            assertThrows(OnleesbareInvoer.class, plaatsing::place);
        }
        Files.writeString(second, String.valueOf(before.get("partners/tweede-huis/partner.md")));
        assertEquals(before, huis.files());
    }

    @Test
    void aListOfColumnsIsWrittenAndUsed() throws IOException {
        Path list =
                file(
                        "lijst.csv",
                        "Wie;Wat;Geheim\nDe Kring;013 00 12 34;xyz\n"
                                .getBytes(StandardCharsets.UTF_8));
        String proposed =
                Importer.koppeling(
                                new Opdracht(list, ContentTypes.named("partner"), Optional.empty()))
                        .orElseThrow();
        Path file = folder.resolve("lijst.yml");
        Files.writeString(
                file,
                proposed.replace("Wie: bewaren", "Wie: titel")
                        .replace("Wat: bewaren", "Wat: contact.telefoon")
                        .replace("Geheim: bewaren", "Geheim: weglaten"));
        huis.read(list, "", Optional.of(file));
        String text = huis.text("partners/de-kring/partner.md");
        assertTrue(text.contains("telefoon: 013 00 12 34\n"), text);
        assertTrue(!text.contains("xyz"), text);
        Files.writeString(file, proposed.replace("Wie: bewaren", "Wie: titl"));
        String told = sentence(() -> huis.read(list, "partner", Optional.of(file)));
        assertTrue(told.contains("Bedoelde je “titel”"), told);
    }

    @Test
    void manyRowsNeedLittleMemory() throws Exception {
        Path list = folder.resolve("groot.csv");
        try (OutputStream out = Files.newOutputStream(list)) {
            out.write("id;naam;telefoon;omschrijving\n".getBytes(StandardCharsets.UTF_8));
            for (int row = 1; row <= ROWS; row++) {
                String line =
                        row
                                + ";Plek "
                                + row
                                + ";013 00 12 34;Een plek waar ouders elkaar elke week zien, nummer "
                                + row
                                + ".\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        Path log = folder.resolve("log.txt");
        Process small =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-Dhuis.hier=" + folder,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "be.huisvanhetkind.cli.Main",
                                "import",
                                list.toString(),
                                "--type",
                                "organisaties",
                                "--dry-run",
                                "--content",
                                huis.content().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertEquals(0, small.waitFor(), () -> read(log));
        assertTrue(read(log).contains(ROWS + " nieuw"), () -> read(log));
    }

    private static String read(Path log) {
        try {
            byte[] all = Files.readAllBytes(log);
            int from = Math.max(0, all.length - 3000);
            return new String(all, from, all.length - from, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            return broken.toString();
        }
    }
}
