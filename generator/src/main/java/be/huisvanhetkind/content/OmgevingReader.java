package be.huisvanhetkind.content;

import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.kinds.GroupKind;
import be.huisvanhetkind.content.kinds.ListKind;
import be.huisvanhetkind.content.shapes.AnderHuisShape;
import be.huisvanhetkind.content.shapes.ZorgregioShape;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.huis.Omgeving;
import java.util.ArrayList;
import java.util.List;

/** Reads what lies around the house: {@code andere-huizen.yml} and {@code zorgregios.yml}. */
final class OmgevingReader {
    private final List<DataFile> files;
    private final List<Finding> findings = new ArrayList<>();

    private OmgevingReader(List<DataFile> files) {
        this.files = files;
    }

    /** A list with an error says nothing, so that nobody is judged by half of it. */
    static Outcome<Omgeving> read(List<DataFile> files) {
        OmgevingReader reader = new OmgevingReader(files);
        Omgeving omgeving =
                new Omgeving(
                        reader.list(Address.ANDERE_HUIZEN, new AnderHuisShape()),
                        reader.list(Address.ZORGREGIOS, new ZorgregioShape()));
        return new Outcome<>(omgeving, reader.findings);
    }

    private <T> List<T> list(String name, Shape<T> shape) {
        return files.stream()
                .filter(file -> file.source().address().isOmgeving(name))
                .flatMap(file -> list(file, shape).stream())
                .toList();
    }

    private <T> List<T> list(DataFile file, Shape<T> shape) {
        Reading reading = file.reading();
        List<T> read =
                new ListKind<>(new GroupKind<>(shape)).read(file.data(), reading).orElse(List.of());
        findings.addAll(reading.findings());
        return reading.errors() == 0 ? read : List.of();
    }
}
