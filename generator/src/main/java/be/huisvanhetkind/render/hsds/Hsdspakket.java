package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.data.Hsds;
import be.huisvanhetkind.site.index.Index;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything as tables in one file, the same bytes for the same house. */
final class Hsdspakket {
    /** Nothing; before this a zip would write a time that depends on the zone of the machine. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Hsdsbron bron;

    private Hsdspakket(Hsdsbron bron) {
        this.bron = bron;
    }

    static OutputFile file(Hsdsbron bron) {
        return new OutputFile(Hsds.PAKKET.file(), () -> new Hsdspakket(bron).bytes());
    }

    private byte[] bytes() {
        Hsdstabellen tables = new Hsdstabellen();
        rows().flatMap(Rij::all).forEach(tables::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            add("datapackage.json", Datapakket.of(bron.verband()), zip);
            for (Map.Entry<String, byte[]> table : tables.files().entrySet()) {
                add(table.getKey(), table.getValue(), zip);
            }
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return bytes.toByteArray();
    }

    /** One at a time: of a large house no more than one is in memory beside its tables. */
    private Stream<Rij> rows() {
        Index index = bron.index();
        Organisatierijen organisations = new Organisatierijen(bron);
        Taxonomieen taxonomies = new Taxonomieen(bron);
        return Stream.<Stream<Rij>>of(
                        Stream.of(organisations.fullHouse()),
                        index.oorspronkelijk(Partner.class).stream().map(organisations::full),
                        index.oorspronkelijk(Locatie.class).stream()
                                .map(new Plaatsrijen(bron)::full),
                        index.oorspronkelijk(Aanbod.class).stream()
                                .map(new Dienstrijen(bron)::full),
                        taxonomies.all().stream(),
                        taxonomies.terms().stream(),
                        index.oorspronkelijk(Thema.class).stream().map(taxonomies::term))
                .flatMap(rows -> rows);
    }

    private static void add(String name, byte[] file, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        zip.putNextEntry(entry);
        zip.write(file);
        zip.closeEntry();
    }
}
