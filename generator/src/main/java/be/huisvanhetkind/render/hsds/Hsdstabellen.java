package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.render.data.Formules;
import be.huisvanhetkind.render.hsds.Hsdstabel.Kolom;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables while rows come in, each as the text it becomes. */
final class Hsdstabellen {
    private final Map<Hsdstabel, ByteArrayOutputStream> bytes = new EnumMap<>(Hsdstabel.class);
    private final Map<Hsdstabel, CsvWriter> writers = new EnumMap<>(Hsdstabel.class);

    Hsdstabellen() {
        for (Hsdstabel tabel : Hsdstabel.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvWriter writer =
                    CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.writeRecord(tabel.kolommen().stream().map(Kolom::naam).toList());
            bytes.put(tabel, out);
            writers.put(tabel, writer);
        }
    }

    void add(Rij row) {
        CsvWriter writer = writers.get(row.tabel());
        if (writer == null) {
            throw new IllegalStateException(row.tabel().naam());
        }
        writer.writeRecord(
                row.tabel().kolommen().stream()
                        .map(kolom -> Formules.harmless(row.cell(kolom.naam())))
                        .toList());
    }

    /** By name; whoever asks adds no more. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        writers.forEach((tabel, writer) -> close(writer));
        bytes.forEach((tabel, out) -> files.put(tabel.file(), out.toByteArray()));
        return files;
    }

    private static void close(CsvWriter writer) {
        try {
            writer.close();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }
}
