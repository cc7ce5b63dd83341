package be.huisvanhetkind.rules;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.content.Parsers;
import be.huisvanhetkind.content.cache.Cache;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Huis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** A recognised house in a folder, to which a test adds files. */
public final class DossierHouse {
    private static final Path BASE = Path.of("src/test/resources/uitleg-basis");
    private static final Path RECOGNISED = Path.of("src/test/resources/uitleg-erkend");
    private static final Path BEGRIPPEN = Path.of("../content/begrippen");
    private static final CopyOption REPLACE = StandardCopyOption.REPLACE_EXISTING;
    private static final Parsers PARSERS = Parsers.remembering(Cache.empty());

    private final Path content;

    public DossierHouse(Path content) {
        this.content = content;
        try {
            PathUtils.copyDirectory(BASE, content, REPLACE);
            PathUtils.copyDirectory(BEGRIPPEN, content.resolve("begrippen"), REPLACE);
            PathUtils.copyDirectory(RECOGNISED, content, REPLACE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes a file with front matter, and nothing else. */
    public DossierHouse add(String path, String... kop) {
        return write(path, "---\n" + String.join("\n", kop) + "\n---\n");
    }

    /** Changes a file that is there. */
    public DossierHouse change(String path, String from, String to) {
        try {
            String before = Files.readString(content.resolve(path));
            if (!before.contains(from)) {
                throw new AssertionError(path + " has no " + from);
            }
            return write(path, before.replace(from, to));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public DossierHouse write(String path, String text) {
        try {
            Path file = content.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The house on the day the tests live in. */
    public Huis now() {
        return on("2026-11-21");
    }

    public Huis on(String day) {
        return Generator.check(List.of(content), PARSERS, LocalDate.parse(day))
                .value()
                .orElseThrow();
    }

    /** The files findings are about, each with its line: {@code kompas.md:8}. */
    public static List<String> places(Stream<? extends Finding> findings) {
        return findings.map(Finding::place)
                .sorted()
                .map(place -> Path.of(place.file()).getFileName() + ":" + place.line())
                .toList();
    }
}
