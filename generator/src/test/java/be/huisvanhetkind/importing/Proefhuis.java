package be.huisvanhetkind.importing;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.format.Formatted;
import be.huisvanhetkind.format.Target;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A house in a folder of its own, in which lists are imported. */
record Proefhuis(Path content) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Path REAL = Path.of("../content");

    /** Shared, so that AsciiDoc starts once. */
    private static final Generator GENERATOR = new Generator(Cache.empty(), TODAY, Steps.unseen());

    /** A house with its word lists and one partner, and nothing else. */
    static Proefhuis empty(Path folder) throws IOException {
        Proefhuis huis = bare(folder);
        String kompas = Files.readString(REAL.resolve("partners/kompas/partner.md"));
        huis.write("partners/kompas/partner.md", kompas.replaceFirst("(?m)^logo: .*\n", ""));
        return huis;
    }

    /** One without a partner. */
    static Proefhuis bare(Path folder) throws IOException {
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("begrippen"));
        Files.copy(REAL.resolve("huis.yml"), content.resolve("huis.yml"));
        Files.copy(REAL.resolve("logo.svg"), content.resolve("logo.svg"));
        try (Stream<Path> lists = Files.list(REAL.resolve("begrippen"))) {
            for (Path list : lists.toList()) {
                Files.copy(list, content.resolve("begrippen").resolve(list.getFileName()));
            }
        }
        return new Proefhuis(content);
    }

    void write(String path, String text) {
        try {
            Files.createDirectories(content.resolve(path).getParent());
            Files.writeString(content.resolve(path), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String text(String path) {
        try {
            return Files.readString(content.resolve(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every file below the content folder, with what it says; hidden ones too. */
    Map<String, String> files() {
        try (Stream<Path> all = Files.walk(content)) {
            Map<String, String> files = new TreeMap<>();
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(name(file), text(name(file))));
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String name(Path file) {
        return content.relativize(file).toString().replace('\\', '/');
    }

    /** Imports a file or a folder, and gives what was told. */
    Meeluisteraar read(Path bron, String type) {
        return read(bron, type, Optional.empty());
    }

    Meeluisteraar read(Path bron, String type, Optional<Path> koppeling) {
        Meeluisteraar heard = new Meeluisteraar(new ArrayList<>(), new ArrayList<>());
        importer(Optional.of("kompas")).write(opdracht(bron, type, koppeling), heard);
        return heard;
    }

    /** Imports what tells itself what and whose it is. */
    Meeluisteraar read(Path bron) {
        Meeluisteraar heard = new Meeluisteraar(new ArrayList<>(), new ArrayList<>());
        importer(Optional.empty()).write(opdracht(bron, "", Optional.empty()), heard);
        return heard;
    }

    /** The same, which only tells. */
    Meeluisteraar tell(Path bron, String type) {
        Meeluisteraar heard = new Meeluisteraar(new ArrayList<>(), new ArrayList<>());
        importer(Optional.of("kompas")).tell(opdracht(bron, type, Optional.empty()), heard);
        return heard;
    }

    private static Opdracht opdracht(Path bron, String type, Optional<Path> koppeling) {
        Optional<ContentType<?>> named = ContentTypes.named(type);
        return new Opdracht(bron, named, koppeling);
    }

    private Importer importer(Optional<String> partner) {
        Huis huis = GENERATOR.read(List.of(content)).value().orElseThrow();
        return new Importer(content, huis.begrippen(), partner, TODAY);
    }

    /** What is wrong with the files that were imported. */
    List<Finding> errors() {
        return check().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> isImported(finding.place().file()))
                .toList();
    }

    private static boolean isImported(String file) {
        try {
            return Files.readString(Path.of(file)).contains("\nherkomst:\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Outcome<Optional<Huis>> check() {
        return GENERATOR.check(List.of(content));
    }

    /** The files that formatting would change. */
    List<String> outOfForm() {
        return Target.of(List.of(content)).stream()
                .filter(Proefhuis::isOutOfForm)
                .map(target -> target.file().name())
                .toList();
    }

    private static boolean isOutOfForm(Target target) {
        try {
            Formatted formatted = Formatted.of(target);
            return formatted.text().isPresent() || !formatted.findings().isEmpty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What somebody does who looked at every draft: publish it. */
    void publish() {
        files().forEach(
                        (path, text) -> {
                            if (text.contains("\nherkomst:\n")) {
                                write(
                                        path,
                                        text.replaceFirst("status: concept", "status: gepubliceerd")
                                                .replaceFirst(
                                                        "(?m)^  nazien:.*\\n(?:    - .*\\n)*", ""));
                            }
                        });
    }

    /** The files of one format, with their texts. */
    static Map<String, String> export(Path content, Format format) {
        Huis huis = GENERATOR.read(List.of(content)).value().orElseThrow();
        Site site = Site.of(OpenbaarHuis.of(huis), BaseUrl.of("https://huis.example/"));
        Map<String, String> files = new TreeMap<>();
        for (OutputFile file : format.files(site)) {
            files.put(file.path(), new String(bytes(file), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static byte[] bytes(OutputFile file) {
        return file.recipe().bytes();
    }
}
