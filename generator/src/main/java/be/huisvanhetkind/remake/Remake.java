package be.huisvanhetkind.remake;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.publish.Wanted;
import be.huisvanhetkind.render.Format;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.index.Fingerprint;
import be.huisvanhetkind.site.index.Listener.Heard;
import be.huisvanhetkind.site.index.Question;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Decides which files of a site must be made again. A file stays as it is when it stands on the
 * same ground, is given the same, and the house answers all that was asked for it in the same way;
 * a whole format is not even laid out when nothing that was asked for that has changed.
 */
public final class Remake {
    private final Site site;
    private final Formats formats;
    private final String ground;
    private final Ledger before;
    private final Answers answers;
    private final Map<String, Set<Question>> planned = new LinkedHashMap<>();
    private final Map<String, Map<String, Made>> made = new HashMap<>();

    private Remake(Site site, Formats formats, String ground, Ledger before) {
        this.site = site;
        this.formats = formats;
        this.ground = ground;
        this.before = before;
        this.answers = new Answers(site);
    }

    /**
     * @param ground tells everything that every file stands on from anything else
     * @param ledger where it is written down what the last site was made of
     */
    public static Remake of(Site site, Formats formats, String ground, Path ledger) {
        return new Remake(site, formats, ground, Ledger.load(ledger, ground));
    }

    /** Whether nothing is known of an earlier site, so that every file is made. */
    public boolean isWhole() {
        return before.formats().isEmpty();
    }

    /** Every file of the site, in a stable order; those that stay are known by their content. */
    public List<Wanted> files() {
        return formats.all().stream().flatMap(this::files).toList();
    }

    private Stream<Wanted> files(Format format) {
        String name = format.getClass().getSimpleName();
        made.put(name, new ConcurrentHashMap<>());
        Optional<Planned> old =
                Optional.ofNullable(before.formats().get(name))
                        .filter(known -> before.holds(known.questions(), answers));
        boolean same =
                old.isPresent()
                        && old.get().files().values().stream()
                                .allMatch(file -> before.holds(file.questions(), answers));
        return same ? stay(name, format, old.get()) : plan(name, format);
    }

    /** Nothing of a format changed. */
    private Stream<Wanted> stay(String name, Format format, Planned old) {
        planned.put(name, old.questions());
        return old.files().entrySet().stream()
                .map(
                        file ->
                                stays(
                                        name,
                                        file.getKey(),
                                        file.getValue(),
                                        () -> find(format, file.getKey())));
    }

    private OutputFile find(Format format, String path) {
        return format.files(site).stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Wanted> plan(String name, Format format) {
        Heard<List<OutputFile>> plan = site.listener().listen(() -> format.files(site));
        planned.put(name, plan.questions());
        Map<String, Made> old =
                Optional.ofNullable(before.formats().get(name))
                        .map(Planned::files)
                        .orElse(Map.of());
        return plan.value().stream()
                .map(file -> wanted(name, file, Optional.ofNullable(old.get(file.path()))));
    }

    private Wanted wanted(String format, OutputFile file, Optional<Made> old) {
        String given = Fingerprint.of(file.given());
        return old.filter(known -> known.given().equals(given))
                .filter(known -> before.holds(known.questions(), answers))
                .map(known -> stays(format, file.path(), known, () -> file))
                .orElseGet(
                        () ->
                                new Wanted(
                                        file.path(),
                                        Optional.empty(),
                                        () -> make(format, file, given)));
    }

    private Wanted stays(String format, String path, Made old, Supplier<OutputFile> file) {
        made.getOrDefault(format, Map.of()).put(path, old);
        return new Wanted(
                path, Optional.of(old.content()), () -> make(format, file.get(), old.given()));
    }

    /** Writes down what the site was made of, when it stands. */
    public void save(Path ledger) {
        Map<String, Planned> now = new HashMap<>();
        planned.forEach(
                (name, questions) ->
                        now.put(name, new Planned(questions, made.getOrDefault(name, Map.of()))));
        Map<Question, String> asked = new HashMap<>();
        now.values().stream()
                .flatMap(Planned::asked)
                .flatMap(Set::stream)
                .distinct()
                .forEach(question -> asked.put(question, answers.to(question)));
        new Ledger(ground, now, asked).save(ledger);
    }

    private byte[] make(String format, OutputFile file, String given) {
        Heard<byte[]> bytes = site.listener().listen(file.recipe()::bytes);
        made.getOrDefault(format, Map.of())
                .put(file.path(), new Made(given, bytes.questions(), Digest.of(bytes.value())));
        return bytes.value();
    }
}
