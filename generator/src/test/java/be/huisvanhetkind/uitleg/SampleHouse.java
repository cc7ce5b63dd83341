package be.huisvanhetkind.uitleg;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cache.Store;
import be.huisvanhetkind.compare.Before;
import be.huisvanhetkind.compare.PublicPage;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.editing.Ownership;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.importing.Importer;
import be.huisvanhetkind.importing.Meeluisteraar;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.output.RecipeFailed;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A copy of the base house, and of the templates, with the samples of a page laid over them. */
public final class SampleHouse {
    private static final Cache CACHE = Cache.empty();
    private static final Path BASE = Path.of("src/test/resources/uitleg-basis");
    private static final Path RECOGNISED = Path.of("src/test/resources/uitleg-erkend");
    private static final Path BEGRIPPEN = Path.of("../content/begrippen");
    private static final Path TEMPLATES = Path.of("../templates");
    private static final Path ASSETS = Path.of("../assets");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);

    /** One for all pages: the engine for AsciiDoc starts slowly. */
    private final Path content;

    private final Path templates;

    /** What somebody changed outside the folder of their partner. */
    private final List<Finding> outsiders = new ArrayList<>();

    /** The base house of a page, with the samples below a heading. */
    public static SampleHouse of(Page page, String heading, Path folder) throws IOException {
        SampleHouse house =
                new SampleHouse(folder, page.samples(heading).stream().anyMatch(Fence::isTemplate));
        if (page.isAboutRecognition()) {
            house.recognise();
        }
        for (Fence sample : page.samples(heading)) {
            house.add(sample);
        }
        return house;
    }

    /** The smallest house. */
    static SampleHouse small(Path folder) throws IOException {
        return new SampleHouse(folder, false);
    }

    /** A house that meets every condition of recognition and subsidy. */
    static SampleHouse recognised(Path folder) throws IOException {
        SampleHouse house = small(folder);
        house.recognise();
        return house;
    }

    private SampleHouse(Path folder, boolean changesTemplates) throws IOException {
        this.content = folder.resolve("content");
        this.templates = changesTemplates ? folder.resolve("templates") : TEMPLATES;
        copy(BASE, content);
        if (changesTemplates) {
            copy(TEMPLATES, templates);
        }
    }

    private void recognise() throws IOException {
        copy(BEGRIPPEN, content.resolve("begrippen"));
        copy(RECOGNISED, content);
    }

    /** What is found while reading, checking and giving addresses. */
    List<Finding> findings() {
        return Stream.concat(check().findings().stream(), outsiders.stream()).toList();
    }

    /** The same, and what is found by comparing with the base house. */
    List<Finding> findingsOfChange() {
        Huis now = check().value().orElseThrow();
        Huis then = generator().check(List.of(BASE)).value().orElseThrow();
        Before before = new Before(List.of(), PublicPage.all(then));
        return Stream.concat(findings().stream(), before.gone(PublicPage.all(now)).stream())
                .toList();
    }

    /** The same, and what is found while the files of the site are made; once, as in a report. */
    List<Finding> findingsOfBuild() {
        Outcome<List<OutputFile>> files = files();
        Stream<Finding> whileMaking =
                files.hasErrors()
                        ? Stream.empty()
                        : files.value().parallelStream().flatMap(SampleHouse::make);
        return Stream.concat(files.findings().stream(), whileMaking).distinct().toList();
    }

    /** The house itself, with what is wrong with it. */
    public Outcome<Optional<Huis>> check() {
        return generator().check(List.of(content));
    }

    private Outcome<List<OutputFile>> files() {
        Outcome<Optional<Huis>> checked = check();
        return new Outcome<>(
                checked.hasErrors() ? List.of() : files(checked.value().orElseThrow()),
                checked.findings());
    }

    private List<OutputFile> files(Huis huis) {
        return generator()
                .render(
                        generator().layOut(OpenbaarHuis.of(huis), BaseUrl.ROOT),
                        Formats.of(
                                Layers.of(templates),
                                Layers.of(ASSETS),
                                new PictureMaker(Store.none())));
    }

    private static Generator generator() {
        return new Generator(CACHE, VANDAAG, Steps.unseen());
    }

    private static Stream<Finding> make(OutputFile file) {
        try {
            file.recipe().bytes();
            return Stream.empty();
        } catch (RecipeFailed failed) {
            return Stream.of(failed.finding());
        }
    }

    /** A finding as the pages write it: {@code veld-onbekend themas/opvoeden.md:7:1}. */
    String line(Finding finding) {
        return finding.code() + " " + finding.place().toString().replace(root(), "");
    }

    /** How the beginning of each path in a finding looks. */
    String root() {
        return content.toString().replace('\\', '/') + "/";
    }

    private List<Finding> changedBy(String partner, Stream<String> files) {
        List<String> paths = files.map(file -> content.resolve(file).toString()).toList();
        return new Ownership(List.of(content)).check(paths, partner);
    }

    /** What somebody hears who imports a list, in this house. */
    private List<Finding> imported(Fence sample) throws IOException {
        Path file = content.resolveSibling(sample.path());
        Files.write(file, sample.bytes());
        Opdracht opdracht =
                new Opdracht(file, ContentTypes.named(sample.words().get(2)), Optional.empty());
        List<Finding> found = new ArrayList<>();
        new Importer(content, check().value().orElseThrow().begrippen(), Optional.empty(), VANDAAG)
                .tell(opdracht, new Meeluisteraar(found, new ArrayList<>()));
        return found;
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
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
            case "auteur" -> outsiders.addAll(changedBy(sample.path(), sample.text().lines()));
            case "invoer" -> outsiders.addAll(imported(sample));
            case "sjabloon" -> Files.write(templates.resolve(sample.path()), sample.bytes());
            default -> throw new IllegalArgumentException("a fence of no known type: " + sample);
        }
    }
}
