package be.huisvanhetkind.rules;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.content.Parsers;
import be.huisvanhetkind.content.cache.Cache;
import be.huisvanhetkind.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/**
 * The recognised house of the explanation pages, in which nothing is wrong, changed for a test.
 *
 * @param content its folder
 */
public record ErkendHuis(Path content) {
    private static final List<Path> LAYERS =
            List.of(
                    Path.of("src/test/resources/uitleg-basis"),
                    Path.of("../content/begrippen"),
                    Path.of("src/test/resources/uitleg-erkend"));
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);
    private static final Parsers PARSERS = Parsers.remembering(Cache.empty());

    /** A copy in an empty folder. */
    public static ErkendHuis in(Path folder) {
        try {
            PathUtils.copyDirectory(LAYERS.get(0), folder);
            PathUtils.copyDirectory(LAYERS.get(1), folder.resolve("begrippen"), REPLACE_EXISTING);
            PathUtils.copyDirectory(LAYERS.get(2), folder, REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new ErkendHuis(folder);
    }

    /** Writes a file. */
    public ErkendHuis with(String file, String text) {
        try {
            Files.createDirectories(content.resolve(file).getParent());
            Files.writeString(content.resolve(file), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** Changes every such text in a file, which must be there. */
    public ErkendHuis replace(String file, String from, String to) {
        String text = read(file);
        assertTrue(text.contains(from), file + " does not say: " + from);
        return with(file, text.replace(from, to));
    }

    /** Writes a file like another one, with one text changed. */
    public ErkendHuis copy(String from, String to, String text, String other) {
        return with(to, read(from)).replace(to, text, other);
    }

    /** Writes more at the end of a file. */
    public ErkendHuis append(String file, String text) {
        return with(file, read(file) + text);
    }

    private String read(String file) {
        try {
            return Files.readString(content.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Everything found, as {@code code file:line}, in the order of the alphabet. */
    public List<String> findings() {
        String root = content.toString().replace('\\', '/') + "/";
        return all().stream()
                .map(
                        one ->
                                one.code()
                                        + " "
                                        + one.place().file().replace(root, "")
                                        + ":"
                                        + one.place().line())
                .sorted()
                .toList();
    }

    /** Where one rule found something, as {@code file:line}. */
    public List<String> findings(String code) {
        return findings().stream()
                .filter(line -> line.startsWith(code + " "))
                .map(line -> line.substring(code.length() + 1))
                .toList();
    }

    /** What one rule says. */
    public List<String> messages(String code) {
        return all().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.message() + " " + one.hint())
                .sorted()
                .toList();
    }

    private List<Finding> all() {
        return Generator.check(List.of(content), PARSERS, VANDAAG).findings();
    }
}
