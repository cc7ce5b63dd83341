package be.huisvanhetkind.rules;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.content.Parsers;
import be.huisvanhetkind.content.cache.Cache;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The smallest house, with some files of a test in it.
 *
 * @param content the folder it lies in
 */
public record HuisMet(Path content) {
    private static final Path BASE = Path.of("src/test/resources/uitleg-basis");
    private static final Parsers PARSERS = Parsers.remembering(Cache.empty());
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);
    private static final String NIEUWS =
            """
            ---
            titel: Open deur op zaterdag
            samenvatting: Kom binnenkijken en drink een koffie met ons.
            status: gepubliceerd
            nagekeken_op: 2026-11-02
            datum: 2026-11-02
            %s---

            %s
            """;

    /** A new house in an empty folder. */
    public static HuisMet niets(Path folder) {
        try {
            PathUtils.copyDirectory(BASE, folder.resolve("content"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new HuisMet(folder.resolve("content"));
    }

    /** The same house with one more file, or another. */
    public HuisMet bestand(String path, String text) {
        return bestand(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public HuisMet bestand(String path, byte[] bytes) {
        try {
            Files.createDirectories(content.resolve(path).getParent());
            Files.write(content.resolve(path), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** The same house with other words in one of its files. */
    public HuisMet anders(String path, String words, String others) {
        try {
            String text = Files.readString(content.resolve(path));
            return bestand(path, text.replace(words, others));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same house with a news item; its text begins at line 9. */
    public HuisMet nieuws(String text) {
        return nieuws("", text);
    }

    /** The same house with a news item that has more fields. */
    public HuisMet nieuws(String fields, String text) {
        return bestand("nieuws/open-deur.md", NIEUWS.formatted(fields, text));
    }

    /** What is found, also about addresses: {@code link-zegt-niets nieuws/open-deur.md:9:33}. */
    public List<String> findings() {
        return found().map(this::line).sorted().toList();
    }

    /** Whether something is found. */
    public boolean geeft(String code) {
        return found().anyMatch(finding -> finding.code().equals(code));
    }

    private Stream<Finding> found() {
        Outcome<Optional<Huis>> checked = Generator.check(List.of(content), PARSERS, VANDAAG);
        Outcome<Optional<Huis>> whole =
                checked.hasErrors() ? checked : checked.then(Generator::checkAddresses);
        return whole.findings().stream();
    }

    private String line(Finding finding) {
        String root = content.toString().replace('\\', '/') + "/";
        return finding.code() + " " + finding.place().toString().replace(root, "");
    }
}
