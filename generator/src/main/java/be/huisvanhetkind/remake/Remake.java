package be.huisvanhetkind.remake;

import be.huisvanhetkind.publish.Content;
import be.huisvanhetkind.publish.Wanted;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.index.Fingerprint;
import be.huisvanhetkind.site.index.Listener.Heard;
import be.huisvanhetkind.site.index.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which files of a site must be made again. A file stays as it is when it stands on the
 * same ground, is given the same, and the house answers all that was asked for it in the same way;
 * a whole format is not even laid out when nothing that was asked for that has changed.
 */
public final class Remake {
    private static final int FEW = 12;

    private static final Comparator<Question> ORDER =
            Comparator.comparing(Question::about)
                    .thenComparing(Question::type)
                    .thenComparing(Question::naam)
                    .thenComparing(Question::taal);

    private final Site site;
    private final Formats formats;
    private final Supplier<String> groundNow;
    private final String ground;
    private final Ledger before;
    private final Answers answers;
    private final List<Work> works = new ArrayList<>();

    /** Many files ask the same. */
    private final Map<Set<Question>, List<Question>> ordered = new ConcurrentHashMap<>();

    private Remake(Site site, Formats formats, Supplier<String> groundNow, Path ledger) {
        this.site = site;
        this.formats = formats;
        this.groundNow = groundNow;
        this.ground = groundNow.get();
        this.before = LedgerCode.load(ledger, ground);
        this.answers = new Answers(site, before);
    }

    /**
     * @param ground tells everything that every file stands on from anything else, as it is when it
     *     is asked
     * @param ledger where it is written down what the last site was made of
     */
    public static Remake of(Site site, Formats formats, Supplier<String> ground, Path ledger) {
        return new Remake(site, formats, ground, ledger);
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
        Work work = new Work(format, Optional.ofNullable(before.formats().get(name(format))));
        works.add(work);
        return work.isStillPlanned() ? work.stay() : work.plan();
    }

    private static String name(Format format) {
        return format.getClass().getSimpleName();
    }

    /** What is done for one format. */
    private final class Work {
        private final Format format;
        private final Map<String, Made> old;
        private final Optional<List<Question>> asked;
        private final Map<String, Made> made = new ConcurrentHashMap<>();
        private final AtomicBoolean changed = new AtomicBoolean();
        private List<Question> questions = List.of();
        private final AtomicInteger again = new AtomicInteger();
        private Map<String, OutputFile> files = Map.of();

        Work(Format format, Optional<Planned> planned) {
            this.format = format;
            this.asked = planned.map(Planned::questions);
            this.old = planned.map(Planned::files).orElse(Map.of());
        }

        boolean isStillPlanned() {
            return asked.filter(answers::areStill).isPresent();
        }

        /** There are the same files, each given the same; it is laid out when one is made again. */
        Stream<Wanted> stay() {
            questions = asked.orElseThrow();
            return old.entrySet().stream()
                    .map(file -> stay(file.getKey(), file.getValue(), () -> find(file.getKey())));
        }

        private Wanted stay(String path, Made before, Supplier<OutputFile> file) {
            if (!answers.areStill(before.questions())) {
                return again(path, before.given(), file);
            }
            made.put(path, before);
            return new Wanted(
                    path, Optional.of(before.content()), () -> make(file.get(), before.given()));
        }

        private Wanted again(String path, String given, Supplier<OutputFile> file) {
            again.incrementAndGet();
            return new Wanted(path, Optional.empty(), () -> make(file.get(), given));
        }

        Stream<Wanted> plan() {
            changed.set(true);
            Heard<List<OutputFile>> plan = site.listener().listen(() -> format.files(site));
            questions = ordered(plan.questions());
            return plan.value().stream()
                    .map(file -> wanted(file, Optional.ofNullable(old.get(file.path()))));
        }

        private Wanted wanted(OutputFile file, Optional<Made> before) {
            String given = Fingerprint.of(file.given());
            return before.filter(known -> known.given().equals(given))
                    .map(known -> stay(file.path(), known, () -> file))
                    .orElseGet(() -> again(file.path(), given, () -> file));
        }

        /** A few that changed are looked up one by one; else everything is laid out once. */
        private OutputFile find(String path) {
            Optional<OutputFile> found =
                    !made.containsKey(path) && again.get() <= FEW
                            ? format.find(path, site)
                            : Optional.ofNullable(laidOut().get(path));
            return found.orElseThrow(() -> new IllegalStateException("not planned: " + path));
        }

        private synchronized Map<String, OutputFile> laidOut() {
            if (files.isEmpty()) {
                files =
                        format.files(site).stream()
                                .collect(
                                        Collectors.toMap(
                                                OutputFile::path,
                                                Function.identity(),
                                                (first, second) -> first));
            }
            return files;
        }

        private Content make(OutputFile file, String given) {
            changed.set(true);
            Heard<byte[]> bytes = site.listener().listen(file.recipe()::bytes);
            Content content = Content.of(bytes.value());
            made.put(file.path(), new Made(given, ordered(bytes.questions()), content.digest()));
            return content;
        }

        Planned planned() {
            return new Planned(questions, made);
        }
    }

    private List<Question> ordered(Set<Question> questions) {
        return ordered.computeIfAbsent(questions, all -> all.stream().sorted(ORDER).toList());
    }

    /**
     * Writes down what the site was made of, when it stands. When a template or style was changed
     * while it was made, nobody knows which files saw it, so that nothing is written down.
     */
    public void save(Path ledger) {
        boolean same = works.stream().noneMatch(work -> work.changed.get());
        if (same || !groundNow.get().equals(ground)) {
            return;
        }
        Map<String, Planned> now = new HashMap<>();
        works.forEach(work -> now.put(name(work.format), work.planned()));
        Map<Question, String> asked = new HashMap<>();
        now.values().stream()
                .flatMap(Planned::asked)
                .flatMap(List::stream)
                .forEach(question -> asked.computeIfAbsent(question, answers::to));
        LedgerCode.save(new Ledger(ground, now, asked), ledger);
    }
}
