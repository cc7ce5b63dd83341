package be.huisvanhetkind;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cache.Verdicts;
import be.huisvanhetkind.compare.Before;
import be.huisvanhetkind.compare.Comparison;
import be.huisvanhetkind.compare.PublicPage;
import be.huisvanhetkind.content.Documents;
import be.huisvanhetkind.content.HuisReader;
import be.huisvanhetkind.content.Recall;
import be.huisvanhetkind.content.document.Parsers;
import be.huisvanhetkind.content.source.Overlay;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.publish.Publication;
import be.huisvanhetkind.publish.Spare;
import be.huisvanhetkind.publish.Wanted;
import be.huisvanhetkind.remake.Remake;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.papier.PapierCheck;
import be.huisvanhetkind.render.pictures.PictureCheck;
import be.huisvanhetkind.rules.Focus;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.site.AddressCheck;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.findings.LinkNietNu;
import be.huisvanhetkind.site.index.Fingerprint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The table of contents of this program: every step of the work, in order. */
public final class Generator {
    private static final String LEDGER = "grootboek";

    private final Cache cache;
    private final Parsers parsers;
    private final Supplier<Recall> recall;
    private final LocalDate vandaag;
    private final Steps steps;

    /**
     * @param cache what earlier work found out, by the same build of the program; it never changes
     *     the result
     * @param vandaag the day the house is looked at
     */
    public Generator(Cache cache, LocalDate vandaag, Steps steps) {
        this(cache, Parsers.remembering(cache), Recall::new, vandaag, steps);
    }

    /** One that reads the same house again and again: only what changed is opened. */
    public static Generator living(Cache cache, LocalDate vandaag) {
        Parsers parsers = Parsers.remembering(cache).seeing();
        Recall recall = new Recall();
        return new Generator(cache, parsers, () -> recall, vandaag, Steps.unseen());
    }

    /**
     * @param recall what was made of the files before; what is kept of them stays in memory
     */
    private Generator(
            Cache cache, Parsers parsers, Supplier<Recall> recall, LocalDate vandaag, Steps steps) {
        this.cache = cache;
        this.recall = recall;
        this.parsers = parsers;
        this.vandaag = vandaag;
        this.steps = steps;
    }

    /** Folders of content become one typed house; nothing when there is no house to read. */
    public Outcome<Optional<Huis>> read(List<Path> content) {
        return read(content, Overlay.NONE);
    }

    /** The same, in which some files are other ones. */
    public Outcome<Optional<Huis>> read(List<Path> content, Overlay overlay) {
        return read(content, overlay::on);
    }

    /**
     * Copies of folders of content, told of by the names of the folders themselves.
     *
     * @param content what they are copies of, in the same order
     */
    public Outcome<Optional<Huis>> read(List<Path> copies, List<Path> content) {
        return read(copies, sources -> sources.called(copies, content));
    }

    private Outcome<Optional<Huis>> read(List<Path> content, UnaryOperator<Sources> change) {
        return steps.take("bestanden zoeken", () -> Sources.of(content))
                .then(sources -> new Outcome<>(change.apply(sources), List.of()))
                .then(
                        sources ->
                                steps.take(
                                        "bestanden lezen", () -> Documents.read(sources, parsers)))
                .then(
                        documents ->
                                steps.take(
                                        "het huis samenstellen",
                                        () -> HuisReader.read(documents, vandaag, recall.get())));
    }

    /** What is wrong with a house that was read: by the rules and in its links. */
    public Outcome<Optional<Huis>> check(Outcome<Optional<Huis>> read, Focus focus) {
        return check(read, focus, huis -> Site.of(huis, BaseUrl.ROOT));
    }

    /**
     * The same, for who needs the site too.
     *
     * @param layOut gives the site of the public house; only asked when its addresses are not known
     */
    public Outcome<Optional<Huis>> check(
            Outcome<Optional<Huis>> read, Focus focus, Function<OpenbaarHuis, Site> layOut) {
        Verdicts verdicts = new Verdicts(cache, read.value().map(this::ground).orElse(""));
        Outcome<Optional<Huis>> checked =
                read.then(huis -> steps.take("nakijken", () -> Rules.check(huis, focus, verdicts)))
                        .then(huis -> steps.take("beelden nakijken", () -> checkPictures(huis)))
                        .then(huis -> steps.take("letters nakijken", () -> checkLetters(huis)));
        return checked.then(
                huis ->
                        steps.take(
                                "adressen nakijken", () -> checkAddresses(huis, layOut, verdicts)));
    }

    /** A picture is good or not whatever stands beside it. */
    private Outcome<Optional<Huis>> checkPictures(Optional<Huis> huis) {
        Collection<Media> beelden = huis.map(Huis::beelden).orElse(List.of());
        return new Outcome<>(huis, PictureCheck.of(beelden, new Verdicts(cache, "")));
    }

    /** So is a text. */
    private Outcome<Optional<Huis>> checkLetters(Optional<Huis> huis) {
        Verdicts verdicts = new Verdicts(cache, "");
        return new Outcome<>(
                huis,
                huis.map(OpenbaarHuis::of)
                        .map(all -> PapierCheck.of(all, verdicts))
                        .orElse(List.of()));
    }

    /** What every verdict rests on. */
    private String ground(Huis huis) {
        return Fingerprint.of(List.of(huis.verband(), huis.begrippen(), huis.kalender(), vandaag));
    }

    /** Reads and checks. */
    public Outcome<Optional<Huis>> check(List<Path> content) {
        return check(read(content), Focus.ALL);
    }

    /**
     * Reads and checks; of what is wrong only what has to do with what changed.
     *
     * @param how what else an answer about another revision depends on: the program
     * @param verdicts what was wrong at other revisions
     */
    public Outcome<Optional<Huis>> checkSince(
            Comparison since, List<Path> content, String how, Cache verdicts) {
        Generator knowing =
                new Generator(cache, parsers.knowing(since.known()), Recall::new, vandaag, steps);
        Outcome<Optional<Huis>> now = knowing.check(knowing.read(content), since.focus());
        Before then =
                steps.take(
                        "vergelijken",
                        () ->
                                since.before(
                                        vandaag + " " + how,
                                        verdicts,
                                        old -> published(quietly().check(old))));
        return new Outcome<>(now.value(), since.relevant(now.findings(), then))
                .then(huis -> new Outcome<>(huis, gone(now, then)));
    }

    /** A file with an error of its own is not gone. */
    private static List<Finding> gone(Outcome<Optional<Huis>> now, Before then) {
        return now.hasErrors() ? List.of() : then.gone(published(now).value());
    }

    private static Outcome<List<PublicPage>> published(Outcome<Optional<Huis>> checked) {
        return new Outcome<>(
                checked.value().map(PublicPage::all).orElse(List.of()), checked.findings());
    }

    private Generator quietly() {
        return new Generator(cache, parsers, Recall::new, vandaag, Steps.unseen());
    }

    private static Outcome<Optional<Huis>> checkAddresses(
            Optional<Huis> huis, Function<OpenbaarHuis, Site> layOut, Verdicts verdicts) {
        return new Outcome<>(
                huis, huis.map(all -> checkAddresses(all, layOut, verdicts)).orElse(List.of()));
    }

    /** A link to what is there on another day is no mistake. */
    private static List<Finding> checkAddresses(
            Huis huis, Function<OpenbaarHuis, Site> layOut, Verdicts verdicts) {
        List<Finding> found =
                AddressCheck.of(OpenbaarHuis.of(huis.aangevuld()), layOut, verdicts).stream()
                        .filter(one -> !huis.isGeraden(one.place().file()))
                        .toList();
        if (found.isEmpty()) {
            return found;
        }
        Set<String> nietNu = AddressCheck.paths(OpenbaarHuis.ooit(huis));
        return found.stream().map(one -> LinkNietNu.of(one, nietNu)).toList();
    }

    /** A public house becomes a site; it is laid out as far as it is asked for. */
    public Site layOut(OpenbaarHuis huis, BaseUrl base) {
        return Site.of(huis, base);
    }

    /** A site becomes files; they are cooked when they are written. */
    public List<OutputFile> render(Site site, Formats formats) {
        return steps.take("bestanden plannen", () -> formats.files(site));
    }

    /**
     * Files become a folder: what changed is made again, and then the new site takes the place of
     * the old one.
     *
     * @param shelf where it is kept what the site is made of, and the site before it
     * @param step gives for a number of files what is called after each, by several threads
     * @return why files could not be made; empty when the new site stands
     */
    public Published publish(Remake remake, Path output, Path shelf, IntFunction<Runnable> step) {
        List<Wanted> wanted = steps.take("zien wat er veranderde", remake::files);
        List<Finding> findings =
                steps.take(
                        "maken en schrijven",
                        () ->
                                Publication.publish(
                                        wanted,
                                        output,
                                        Spare.on(shelf),
                                        step.apply(wanted.size())));
        if (findings.isEmpty()) {
            steps.take(
                    "onthouden",
                    () -> {
                        remake.save(shelf.resolve(LEDGER));
                        return findings;
                    });
        }
        return new Published(wanted.size(), findings);
    }

    /** Where it is written down what a site was made of. */
    public static Path ledger(Path shelf) {
        return shelf.resolve(LEDGER);
    }

    /**
     * A site that was written, or not.
     *
     * @param files how many it has
     * @param findings why it was not written; empty when it stands
     */
    public record Published(int files, List<Finding> findings) {
        public boolean stands() {
            return findings.isEmpty();
        }
    }
}
