package be.huisvanhetkind.dossier.blad;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.render.data.Formules;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of a report for a spreadsheet (RFC 4180); its last column names the files. */
public final class Verslagtabel {
    /** By which a spreadsheet knows that letters have accents. */
    private static final String MARK = "\uFEFF";

    private Verslagtabel() {}

    /** Where it stands in the folder of the dossier. */
    public static String path(Verslag verslag, Rooster rooster) {
        return verslag.naam() + "-" + rooster.naam() + ".csv";
    }

    public static byte[] of(Rooster rooster) {
        StringWriter out = new StringWriter().append(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(
                    Stream.concat(rooster.kolommen().stream(), Stream.of("Bestanden")).toList());
            rooster.rijen().forEach(rij -> csv.writeRecord(row(rij)));
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Rij rij) {
        String files =
                rij.alle()
                        .flatMap(vak -> vak.bewijs().stream())
                        .map(Bewijs::bestand)
                        .distinct()
                        .collect(Collectors.joining("; "));
        return Stream.concat(rij.alle().map(Vak::tekst), Stream.of(files))
                .map(Formules::harmless)
                .toList();
    }
}
