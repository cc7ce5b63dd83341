package be.huisvanhetkind.open;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.compare.NotInGit;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.git.Copies;
import be.huisvanhetkind.git.History;
import be.huisvanhetkind.git.Snapshot;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.render.data.Uittreksel;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.vragen.Zoekopdracht;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The public part of a house, for programs: what a site of it would show on a day, and nothing
 * else. It never changes, and several threads may use it.
 *
 * <pre>{@code
 * Outcome<Optional<OpenHuis>> read = OpenHuis.of(List.of(Path.of("content")), LocalDate.now());
 * read.findings().forEach(System.out::println);
 * read.value().orElseThrow().query(Aanbod.class, "leeftijd=30m, gratis, open=zaterdag");
 * }</pre>
 */
public final class OpenHuis {
    private final Site site;

    private OpenHuis(Huis huis) {
        OpenbaarHuis open = OpenbaarHuis.of(huis);
        BaseUrl base = open.verband().web().website().map(BaseUrl::of).orElse(BaseUrl.ROOT);
        this.site = Site.of(open, base);
    }

    /**
     * Reads and checks a house.
     *
     * @param content its folders
     * @param dag the day it is looked at
     * @return the house, without the files that have errors of their own; nothing when there is no
     *     {@code huis.yml} to read. The findings tell all that is wrong
     */
    public static Outcome<Optional<OpenHuis>> of(List<Path> content, LocalDate dag) {
        return of(content, new Generator(Cache.empty(), dag, Steps.unseen()));
    }

    /** The same, by a generator that may remember what it read before. */
    public static Outcome<Optional<OpenHuis>> of(List<Path> content, Generator generator) {
        Outcome<Optional<Huis>> read = generator.check(content);
        return new Outcome<>(read.value().map(OpenHuis::new), read.findings());
    }

    /**
     * A house as it was at a revision of Git.
     *
     * @param revision as Git takes it: a branch, a tag, a commit, {@code HEAD~2}
     * @throws NotInGit when a folder is in no working tree, or Git knows no such revision
     */
    public static Outcome<Optional<OpenHuis>> at(
            String revision, List<Path> content, Generator generator) {
        List<History> histories = new ArrayList<>();
        try {
            List<Snapshot> snapshots = new ArrayList<>();
            for (Path folder : content) {
                History history = History.of(folder).orElseThrow(() -> notThere(folder));
                histories.add(history);
                snapshots.add(
                        history.at(history.find(revision).orElseThrow(() -> unknown(revision))));
            }
            try (Copies copies = Copies.of(snapshots)) {
                return of(copies.folders(), generator);
            }
        } finally {
            histories.forEach(History::close);
        }
    }

    private static NotInGit notThere(Path folder) {
        return new NotInGit("de map “%s” staat niet in Git.".formatted(folder));
    }

    private static NotInGit unknown(String revision) {
        return new NotInGit("Git kent de versie “%s” niet. Kijk de naam na.".formatted(revision));
    }

    /** The association itself: its name, its area, how to reach it. */
    public Samenwerkingsverband verband() {
        return site.index().verband();
    }

    /** Every item of a type, ordered by id. */
    public <T extends Publiek> List<T> all(Class<T> type) {
        return site.index().all(type);
    }

    /** The item of a type with an id. */
    public <T extends Publiek> Optional<T> find(Class<T> type, String id) {
        return site.index().find(type, id);
    }

    /**
     * The items of a type that fit, ordered by id.
     *
     * @param where parts with commas between, in the words of the addresses of the site: {@code
     *     leeftijd=30m, gratis, open=zaterdag}; all of them must hold
     * @throws be.huisvanhetkind.site.vragen.UnknownWord when a word means nothing; its message
     *     tells the nearest that does
     */
    public <T extends Publiek> List<T> query(Class<T> type, String where) {
        return Zoekopdracht.find(Datasoort.of(type), where, site.index()).stream()
                .map(type::cast)
                .toList();
    }

    /** Every time that something happens, from that day until another. */
    public List<Keer> keren(Publiek item, LocalDate tot) {
        return Keren.until(tot, item, site.index());
    }

    /** What came, changed and went since an earlier state; that a day went by is no change. */
    public List<Wijziging> since(OpenHuis earlier) {
        return Wijziging.between(earlier::all, this::all);
    }

    private Uittreksel all(Datasoort soort) {
        return new Uittreksel(soort, Zoekopdracht.find(soort, "", site.index()), site);
    }

    /**
     * The items of a list that fit, to be written as JSON or as a table.
     *
     * @param lijst the word for one or for all of them: {@code aanbod}
     */
    public Uittreksel extract(String lijst, String where) {
        Datasoort soort = Zoekopdracht.soort(lijst);
        return new Uittreksel(soort, Zoekopdracht.find(soort, where, site.index()), site);
    }
}
