package be.huisvanhetkind.importing.tabel;

import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A workbook before it is opened: how much is in it, and which cells were made one.
 *
 * @param vakken per sheet, by its number from 0
 */
record Werkboek(Map<Integer, List<Vak>> vakken) {
    private static final long MOST = 1L << 30;
    private static final long MOST_WORDS = 96L << 20;
    private static final String WORDS = "sharedStrings.xml";
    private static final int CHUNK = 1 << 16;
    private static final int OVERLAP = 64;
    private static final int MOST_MERGED = 1000;

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d{1,4})\\.xml");
    private static final Pattern MERGED =
            Pattern.compile(
                    "<mergeCell [^>]*?ref=\"([A-Z]{1,3})(\\d{1,7})(?::[A-Z]{1,3}\\d{1,7})?\"");

    /** Cells that were made one. */
    record Vak(String naam, int rij, int kolom) {}

    /** Looks through all of it; what would grow without measure is refused. */
    static Werkboek of(Opdracht opdracht) throws IOException {
        Map<Integer, List<Vak>> vakken = new HashMap<>();
        long total = 0;
        try (ZipFile zip = new ZipFile(opdracht.bron().toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                List<Vak> found = vakken.computeIfAbsent(sheet(entry), at -> new ArrayList<>());
                long most = entry.getName().endsWith(WORDS) ? MOST_WORDS : MOST - total;
                try (InputStream in = zip.getInputStream(entry)) {
                    total += size(in, most, found, opdracht);
                }
            }
        } catch (ZipException | EOFException broken) {
            throw OnleesbareInvoer.of(
                    "“%s” is geen volledig Excel-bestand (.xlsx).", opdracht.name());
        }
        return new Werkboek(vakken);
    }

    /** The number of the sheet from 0; another for what is no sheet. */
    private static int sheet(ZipEntry entry) {
        Matcher sheet = SHEET.matcher(entry.getName());
        return sheet.matches() ? Integer.parseInt(sheet.group(1)) - 1 : -1;
    }

    private static long size(InputStream in, long most, List<Vak> found, Opdracht opdracht)
            throws IOException {
        byte[] bytes = new byte[CHUNK];
        String before = "";
        long size = 0;
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            size += read;
            if (size > most) {
                throw OnleesbareInvoer.of(
                        "“%s” is uitgepakt veel te groot om te lezen. Splits de lijst.",
                        opdracht.name());
            }
            String text = before + new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
            look(text, found);
            before = text.substring(Math.max(0, text.length() - OVERLAP));
        }
        return size;
    }

    private static void look(String text, List<Vak> found) {
        Matcher merged = MERGED.matcher(text);
        while (found.size() < MOST_MERGED && merged.find()) {
            Vak vak =
                    new Vak(
                            merged.group(1) + merged.group(2),
                            Integer.parseInt(merged.group(2)),
                            column(merged.group(1)));
            if (!found.contains(vak)) {
                found.add(vak);
            }
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int at = 0; at < letters.length(); at++) {
            column = column * 26 + letters.charAt(at) - 'A' + 1;
        }
        return column;
    }

    List<Vak> samengevoegd(int sheet) {
        return vakken.getOrDefault(sheet, List.of());
    }
}
