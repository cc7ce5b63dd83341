package be.huisvanhetkind.remake;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Generator.Published;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cache.Store;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small house that a test edits, built as {@code huis build} does, and made whole beside it. */
final class EditedHouse {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path ROOT = Path.of("..");
    private static final String MARK = ".huis-site";

    private final Cache cache = Cache.empty();
    private final Path root;
    private final Store pictures;
    private final List<Format> more;

    /** The day the house is looked at. */
    LocalDate today = LocalDate.of(2026, 11, 21);

    /** Which program builds it. */
    int program;

    private EditedHouse(Path root, List<Format> more) {
        this.root = root;
        this.pictures = Store.of(root.resolve("beelden"));
        this.more = more;
    }

    /**
     * The house as it is before the first edit.
     *
     * @param more formats its site has besides those of every site
     */
    static EditedHouse in(Path root, Format... more) throws IOException {
        EditedHouse house = new EditedHouse(root, List.of(more));
        Disk.copy(RESOURCES.resolve("basishuis"), house.content());
        Disk.copy(RESOURCES.resolve("wisselhuis"), house.content());
        Disk.copy(ROOT.resolve("templates"), house.templates());
        Disk.copy(ROOT.resolve("assets"), house.assets());
        Pictures.write(house.content().resolve("partners/babbel/nieuws/boeken.jpg"), 1);
        Pictures.write(house.content().resolve("partners/de-linde/activiteiten/lampje.png"), 1);
        return house;
    }

    Path content() {
        return root.resolve("content");
    }

    Path templates() {
        return root.resolve("templates");
    }

    Path assets() {
        return root.resolve("assets");
    }

    Path output() {
        return root.resolve("site");
    }

    Path shelf() {
        return root.resolve("geheugen");
    }

    /** The house as everyone may see it; only what is wrong when its content has errors. */
    Outcome<Optional<OpenbaarHuis>> read() {
        Outcome<Optional<Huis>> checked = generator().check(List.of(content()));
        return checked.hasErrors()
                ? new Outcome<>(Optional.empty(), checked.findings())
                : new Outcome<>(checked.value().map(OpenbaarHuis::of), List.of());
    }

    private Generator generator() {
        return new Generator(cache, today, Steps.unseen());
    }

    private static BaseUrl base(OpenbaarHuis house) {
        return house.verband().web().website().map(BaseUrl::of).orElse(BaseUrl.ROOT);
    }

    private Formats formats(Store store, Predicate<Format> wanted) {
        return new Formats(
                Stream.concat(
                                Formats.of(
                                        Layers.of(templates()),
                                        Layers.of(assets()),
                                        new PictureMaker(store))
                                        .all()
                                        .stream(),
                                more.stream())
                        .filter(wanted)
                        .map(FewerPages::of)
                        .toList());
    }

    /** Makes again what changed. */
    Published build(OpenbaarHuis house, Predicate<Format> wanted) {
        BaseUrl base = base(house);
        Remake remake =
                Remake.of(
                        generator().layOut(house, base),
                        formats(pictures, wanted),
                        () ->
                                Ground.of(
                                        house,
                                        base,
                                        List.of(templates(), assets()),
                                        "program " + program),
                        Generator.ledger(shelf()));
        return generator().publish(remake, output(), shelf(), total -> () -> {});
    }

    /** Every file of the site, made by who knows nothing of earlier sites. */
    Map<String, String> whole(OpenbaarHuis house, Predicate<Format> wanted, boolean trusting) {
        Site site = Site.of(house, base(house));
        return formats(trusting ? pictures : Store.none(), wanted).files(site).parallelStream()
                .collect(
                        Collectors.toMap(
                                OutputFile::path,
                                file ->
                                        new String(
                                                file.recipe().bytes(), StandardCharsets.ISO_8859_1),
                                (first, second) -> first + second,
                                TreeMap::new));
    }

    /** Every file that stands in the output folder. */
    Map<String, String> standing() throws IOException {
        Map<String, String> files = Disk.texts(output());
        files.remove(MARK);
        return files;
    }
}
