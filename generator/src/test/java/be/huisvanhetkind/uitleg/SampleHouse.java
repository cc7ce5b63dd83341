package be.huisvanhetkind.uitleg;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.content.markup.Bodies;
import be.huisvanhetkind.content.markup.BodyCache;
import be.huisvanhetkind.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the base house with the samples of a page laid over it. */
final class SampleHouse {
    private static final Path BASE = Path.of("src/test/resources/uitleg-basis");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);

    /** One for all pages: the engine for AsciiDoc starts slowly. */
    private static final Bodies BODIES = new Bodies(BodyCache.empty());

    private final Path content;

    SampleHouse(Path content, List<Fence> samples) throws IOException {
        this.content = content;
        copyBase();
        for (Fence sample : samples) {
            add(sample);
        }
    }

    List<Finding> findings() {
        return Generator.check(List.of(content), BODIES, VANDAAG).findings();
    }

    /** A finding as the pages write it: {@code veld-onbekend themas/opvoeden.md:7:1}. */
    String line(Finding finding) {
        return finding.code() + " " + finding.place().toString().replace(root(), "");
    }

    /** How the beginning of each path in a finding looks. */
    String root() {
        return content.toString().replace('\\', '/') + "/";
    }

    private void copyBase() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(BASE)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = content.resolve(BASE.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private void add(Fence sample) throws IOException {
        Path file = content.resolve(sample.path());
        switch (sample.type()) {
            case "bestand" -> {
                Files.createDirectories(file.getParent());
                if (sample.has("vervolg")) {
                    Files.write(file, sample.bytes(), StandardOpenOption.APPEND);
                } else {
                    Files.write(file, sample.bytes());
                }
            }
            case "koppeling" -> {
                Files.createDirectories(file.getParent());
                Files.createSymbolicLink(file, Path.of(sample.words().get(2)));
            }
            case "weg" -> Files.delete(file);
            default -> throw new IllegalArgumentException("a fence of no known type: " + sample);
        }
    }
}
