package be.huisvanhetkind.format;

import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.shapes.AnderHuisShape;
import be.huisvanhetkind.content.shapes.PeriodeShape;
import be.huisvanhetkind.content.shapes.ZorgregioShape;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.content.types.BegripShape;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.content.types.GidswoordShape;
import be.huisvanhetkind.content.types.VerbandShape;
import be.huisvanhetkind.finding.Origin;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Lijst;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file of the content that can be formatted, and what is declared about it.
 *
 * @param isData whether it is nothing but YAML
 */
public record Target(SourceFile file, Form form, boolean isData) {
    private static final Set<String> TEXTS = Set.of("md", "adoc");

    /** The files of content folders, the examples among them, in a stable order. */
    public static List<Target> of(List<Path> roots) {
        List<Path> examples =
                roots.stream()
                        .map(root -> root.resolve(Sources.EXAMPLES))
                        .filter(Files::isDirectory)
                        .toList();
        Stream<Target> files = files(roots).flatMap(file -> of(file).stream());
        return Stream.concat(files, files(examples).flatMap(file -> example(file).stream()))
                .toList();
    }

    private static Stream<SourceFile> files(List<Path> roots) {
        return roots.isEmpty() ? Stream.empty() : Sources.of(roots).value().files().stream();
    }

    private static Optional<Target> of(SourceFile file) {
        if (file.address().isHuis()) {
            return Optional.of(new Target(file, Form.of(verband(file)), true));
        }
        if (file.address().isLijst()) {
            return list(file).map(form -> new Target(file, form, true));
        }
        return ContentTypes.at(file.address()).flatMap(type -> text(file, type));
    }

    private static Optional<Target> example(SourceFile file) {
        return ContentTypes.named(file.address().id()).flatMap(type -> text(file, type));
    }

    private static Optional<Target> text(SourceFile file, ContentType<?> type) {
        return Optional.of(new Target(file, Form.of(type), false))
                .filter(target -> TEXTS.contains(file.address().extension()));
    }

    private static VerbandShape verband(SourceFile file) {
        Reading nothing = new Reading(Begrippen.GEEN, path -> Optional.empty());
        return new VerbandShape(new Origin(file.name(), Map.of(), Set.of()), nothing);
    }

    private static Optional<Form> list(SourceFile file) {
        if (file.address().isIn(Address.TAALGIDS)) {
            return Optional.of(Form.listOf(new GidswoordShape()));
        }
        if (file.address().id().equals("schoolvakanties")) {
            return Optional.of(Form.listOf(new PeriodeShape()));
        }
        if (file.address().isOmgeving(Address.ANDERE_HUIZEN)) {
            return Optional.of(Form.listOf(new AnderHuisShape()));
        }
        if (file.address().isOmgeving(Address.ZORGREGIOS)) {
            return Optional.of(Form.listOf(new ZorgregioShape()));
        }
        return Arrays.stream(Lijst.values())
                .filter(lijst -> lijst.id().equals(file.address().id()))
                .findFirst()
                .map(lijst -> Form.listOf(new BegripShape(lijst)));
    }
}
