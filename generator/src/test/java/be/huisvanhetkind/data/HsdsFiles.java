package be.huisvanhetkind.data;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.hsds.HsdsFormat;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The files of a house in the words of HSDS, with and without a name for its site. */
record HsdsFiles(Map<String, byte[]> files) {
    static final String ROOT = "hsds/";
    static final BaseUrl NAMED = BaseUrl.of("https://huis.example/map/");

    static HsdsFiles of(BuiltHouse house, BaseUrl base) {
        Map<String, byte[]> files = new TreeMap<>();
        for (OutputFile file : new HsdsFormat().files(site(house, base))) {
            files.put(file.path().substring(ROOT.length()), file.recipe().bytes());
        }
        return new HsdsFiles(files);
    }

    /** Those of the real house, with a name; made once. */
    static HsdsFiles real() {
        return Real.FILES;
    }

    private static final class Real {
        private static final HsdsFiles FILES = of(BuiltHouse.real(), NAMED);

        private Real() {}
    }

    static Site site(BuiltHouse house, BaseUrl base) {
        return Site.of(OpenbaarHuis.of(house.huis()), base);
    }

    /** Each file of JSON as text. */
    Map<String, String> json() {
        Map<String, String> all = new TreeMap<>();
        files.forEach(
                (path, bytes) -> {
                    if (path.endsWith(".json")) {
                        all.put(path, new String(bytes, StandardCharsets.UTF_8));
                    }
                });
        return all;
    }

    byte[] zip() {
        return Objects.requireNonNull(files.get("datapackage.zip"));
    }

    /** What is in the package, as text. */
    Map<String, String> entries() {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(
                        entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return entries;
    }

    /** A table, its rows by their id, read by another reader than our writer. */
    static Map<String, CSVRecord> table(String csv) {
        Map<String, CSVRecord> rows = new TreeMap<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = format.parse(new StringReader(csv))) {
            for (CSVRecord row : parser) {
                if (rows.put(row.get("id"), row) != null) {
                    throw new AssertionError("twice: " + row);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }
}
