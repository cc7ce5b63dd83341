package be.huisvanhetkind;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cache.Store;
import be.huisvanhetkind.content.source.Overlay;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.rules.Focus;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A house between edits. It looks at its folders when it is told to, reads again what changed, and
 * makes any one file of its site when it is asked for. What is wrong never takes it down: as long
 * as there is a {@code huis.yml} that can be read, there is a site of everything that is right.
 * Safe for use by several threads.
 */
public final class LivingHouse {
    private final Workplace place;
    private final Generator generator;
    private final Formats formats;
    private final Function<Optional<Huis>, Optional<OpenbaarHuis>> shown;
    private volatile Stand stand;

    private LivingHouse(
            Workplace place,
            Generator generator,
            Formats formats,
            Function<Optional<Huis>, Optional<OpenbaarHuis>> shown) {
        this.place = place;
        this.generator = generator;
        this.formats = formats;
        this.shown = shown;
        this.stand = read();
    }

    /** Reads a house for the first time. */
    public static LivingHouse open(Workplace place, Cache cache) {
        return open(place, cache, huis -> huis.map(OpenbaarHuis::of));
    }

    /**
     * The same, of which the site shows something else than what may be published now.
     *
     * @param shown asked once each time the folders are looked at, in that order
     */
    public static LivingHouse open(
            Workplace place, Cache cache, Function<Optional<Huis>, Optional<OpenbaarHuis>> shown) {
        PictureMaker maker = new PictureMaker(Store.of(place.memory().resolve("beelden")));
        return new LivingHouse(
                place,
                Generator.living(cache, place.vandaag()),
                Formats.of(place.templates(), place.assets(), maker).withStijl(place.assets()),
                shown);
    }

    /**
     * The house as it was when its folders were looked at: what was read, and what follows from it
     * when it is asked for.
     */
    public static final class Stand {
        private final Outcome<Optional<Huis>> read;
        private final Once<List<Finding>> findings;
        private final Once<Optional<Site>> site;

        private Stand(
                Outcome<Optional<Huis>> read,
                Optional<OpenbaarHuis> shown,
                Function<OpenbaarHuis, Site> layOut,
                Supplier<List<Finding>> check) {
            this.read = read;
            this.site = new Once<>(() -> shown.map(layOut));
            this.findings = new Once<>(check);
        }

        /** Everything that was read; nothing when there is no {@code huis.yml} to read. */
        public Optional<Huis> huis() {
            return read.value().filter(huis -> !huis.geraden().verband());
        }

        /** Its public part, as a site; nothing is laid out before it is asked for. */
        public Optional<Site> site() {
            return site.get();
        }

        /** Everything that is wrong: found while reading, by the rules, and in the addresses. */
        public List<Finding> findings() {
            return findings.get();
        }

        /** Whether this may not be published. */
        public boolean hasErrors() {
            return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    /** Looks at the folders again. */
    public synchronized Stand refresh() {
        stand = read();
        return stand;
    }

    /**
     * The house as it would be with other files in it; what {@link #stand} says stays.
     *
     * @param focus which files the rules look at
     */
    public synchronized Stand with(Overlay overlay, Focus focus) {
        return read(overlay, focus);
    }

    /** The house as it was last looked at. */
    public Stand stand() {
        return stand;
    }

    /** One file of the site, not made yet; an expensive one is only made when its recipe is. */
    public Optional<OutputFile> find(String path) {
        return find(stand, path);
    }

    /** The same of the house as it was at a moment. */
    public Optional<OutputFile> find(Stand at, String path) {
        return at.site().flatMap(site -> formats.find(path, site));
    }

    private Stand read() {
        return read(Overlay.NONE, Focus.ALL);
    }

    private Stand read(Overlay overlay, Focus focus) {
        Outcome<Optional<Huis>> read = generator.read(place.content(), overlay);
        return new Stand(
                read,
                shown.apply(read.value().filter(huis -> !huis.geraden().verband())),
                huis -> generator.layOut(huis, base(huis)),
                () -> generator.check(read, focus).findings());
    }

    private BaseUrl base(OpenbaarHuis huis) {
        return place.base()
                .or(() -> huis.verband().web().website())
                .map(BaseUrl::of)
                .orElse(BaseUrl.ROOT);
    }
}
