package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.LivingHouse;
import be.huisvanhetkind.LivingHouse.Stand;
import be.huisvanhetkind.Workplace;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cache.Room;
import be.huisvanhetkind.content.source.Overlay;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.rules.Focus;
import be.huisvanhetkind.site.adres.Addresses;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The house as it would be with the files of a draft in it. Safe for use by several threads. */
public final class ConceptHuis {
    private static final int KEPT = 8;

    private final Workplace place;
    private final Cache cache;
    private final Supplier<LocalDate> vandaag;
    private final Room room;
    private Dag dag;
    private final Map<String, Beeld> last =
            new LinkedHashMap<>(KEPT, 1, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Beeld> eldest) {
                    return size() > KEPT;
                }
            };

    /** The house as it is on one day. */
    private record Dag(LocalDate day, LivingHouse house) {}

    private ConceptHuis(Workplace place, Cache cache, Supplier<LocalDate> vandaag) {
        this.place = place;
        this.cache = cache;
        this.vandaag = vandaag;
        this.room = Room.in(place.memory().resolve("klad"));
        this.dag = open(vandaag.get());
    }

    /**
     * Reads a house. What a draft would put in it lies in the memory of the program meanwhile.
     *
     * @param vandaag the day, asked each time: who works late sees it change
     */
    public static ConceptHuis open(Workplace place, Cache cache, Supplier<LocalDate> vandaag) {
        return new ConceptHuis(place, cache, vandaag);
    }

    private Dag open(LocalDate day) {
        return new Dag(day, LivingHouse.open(place.on(day), cache, ConceptHuis::shown));
    }

    private synchronized LivingHouse house() {
        LocalDate now = today();
        if (!dag.day().equals(now)) {
            dag = open(now);
        }
        return dag.house();
    }

    /** What is not right yet is shown as it may be meant. */
    private static Optional<OpenbaarHuis> shown(Optional<Huis> huis) {
        return huis.map(Huis::aangevuld).map(OpenbaarHuis::withConcepten);
    }

    /** How findings call a file. */
    String name(String path) {
        return root() + "/" + path;
    }

    /** The day the house is looked at. */
    LocalDate today() {
        return vandaag.get();
    }

    /** The folder of a server in which the site stands; empty for the root. */
    String base() {
        return house().stand().site().map(site -> site.base().path()).orElse("");
    }

    /** A file of the site as it is published now. */
    Optional<OutputFile> file(String output) {
        return house().find(output);
    }

    private String root() {
        return place.content().get(0).normalize().toString().replace('\\', '/');
    }

    /** The paths of all files of the content as it lies there now. */
    List<String> paths() {
        return Sources.of(place.content()).value().files().stream()
                .map(SourceFile::address)
                .map(address -> String.join("/", address.segments()))
                .toList();
    }

    /** Looks at the house as it is published. */
    Beeld look() {
        LivingHouse house = house();
        return new Beeld(this, house, house.refresh());
    }

    /**
     * Looks at the house with other files in it.
     *
     * @param files what they hold, by path; nothing for one that is gone
     */
    Beeld look(Map<String, Optional<byte[]>> files) {
        Map<String, Optional<Path>> overlay = new HashMap<>();
        files.forEach((path, bytes) -> overlay.put(path, bytes.map(one -> kept(one, path))));
        Focus focus = Focus.on(files.keySet().stream().map(this::name).collect(Collectors.toSet()));
        LivingHouse house = house();
        return new Beeld(this, house, house.with(new Overlay(overlay), focus));
    }

    /**
     * The same, remembered as what was last seen of a draft.
     *
     * @param concept its name
     */
    Beeld look(String concept, Map<String, Optional<byte[]>> files) {
        Beeld seen = look(files);
        synchronized (last) {
            last.put(concept, seen);
        }
        return seen;
    }

    /**
     * The house as it was last seen with a draft in it: what one can choose from need not be of
     * this second.
     */
    Optional<Beeld> recent(String concept) {
        synchronized (last) {
            return Optional.ofNullable(last.get(concept));
        }
    }

    /** By what it holds, so that it is read again only when that changes. */
    private Path kept(byte[] bytes, String path) {
        return room.keep(bytes, path.substring(path.lastIndexOf('.') + 1));
    }

    /** What there is to see of a house with a draft in it. */
    record Beeld(ConceptHuis of, LivingHouse house, Stand stand) {
        Optional<Huis> huis() {
            return stand.huis();
        }

        /** How findings call a file. */
        String name(String path) {
            return of.name(path);
        }

        /** Everything that keeps the house from being published. */
        Stream<Finding> errors() {
            return stand.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR);
        }

        /** What is wrong with a file. */
        List<Finding> findings(String path) {
            return stand.findings().stream()
                    .filter(finding -> finding.place().file().equals(name(path)))
                    .toList();
        }

        /** What a file is; as it may be meant, when it is not right yet. */
        Optional<Item> item(String path) {
            String name = of.name(path);
            return stand.huis().map(Huis::aangevuld).stream()
                    .flatMap(huis -> huis.all().stream())
                    .filter(item -> item.fiche().origin().file().equals(name))
                    .findFirst();
        }

        /** The page of a file; nothing when it has none. */
        Optional<byte[]> page(String path) {
            return item(path)
                    .filter(Publiek.class::isInstance)
                    .map(item -> Addresses.of((Publiek) item).file())
                    .flatMap(this::file)
                    .map(file -> file.recipe().bytes());
        }

        Optional<OutputFile> file(String output) {
            return house.find(stand, output);
        }

        /** Whether a file is not on the site as it is published. */
        boolean isNew(String output) {
            return of.file(output).isEmpty();
        }
    }
}
