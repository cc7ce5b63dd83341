package be.huisvanhetkind.content;

import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.kinds.GroupKind;
import be.huisvanhetkind.content.kinds.ListKind;
import be.huisvanhetkind.content.shapes.PeriodeShape;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.tijd.Kalender;
import be.huisvanhetkind.model.tijd.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code begrippen/schoolvakanties.yml} and adds the legal holidays. */
final class KalenderReader {
    private KalenderReader() {}

    static boolean isVakanties(DataFile file) {
        return file.source().address().id().equals(Address.SCHOOLVAKANTIES);
    }

    static Outcome<Kalender> read(List<DataFile> files, LocalDate vandaag) {
        List<Finding> findings = new ArrayList<>();
        List<Periode> vakanties =
                files.stream()
                        .filter(KalenderReader::isVakanties)
                        .flatMap(file -> vakanties(file, findings).stream())
                        .toList();
        return new Outcome<>(new Kalender(Feestdagen.of(vandaag), vakanties), findings);
    }

    private static List<Periode> vakanties(DataFile file, List<Finding> findings) {
        Reading reading = file.reading();
        Optional<List<Periode>> read =
                new ListKind<>(new GroupKind<>(new PeriodeShape())).read(file.data(), reading);
        findings.addAll(reading.findings());
        return read.orElse(List.of());
    }
}
