package be.huisvanhetkind.compare;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.git.Copies;
import be.huisvanhetkind.git.Differences;
import be.huisvanhetkind.git.History;
import be.huisvanhetkind.git.Revision;
import be.huisvanhetkind.git.Snapshot;
import be.huisvanhetkind.rules.Focus;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The content beside what it was where it left another revision.
 *
 * @param changed the files that differ, as in {@code Place.file()}
 */
public record Comparison(List<Then> folders, Set<String> changed) implements AutoCloseable {
    /** Files on which the verdict about every item may depend. */
    private static final String FOR_ALL = "huis\\.yml|begrippen/.*";

    /**
     * A content folder, now and then.
     *
     * @param name how findings call it
     */
    record Then(String name, History history, Snapshot snapshot, Differences differences) {
        static Then of(Path folder, String base) {
            History history =
                    History.of(folder)
                            .orElseThrow(() -> notInGit("de map “%s” staat niet in Git.", folder));
            Revision revision =
                    history.leftAt(base)
                            .orElseThrow(
                                    () ->
                                            notInGit(
                                                    "Git kent de versie “%s” niet. Kijk de naam na, of haal eerst de hele geschiedenis op.",
                                                    base));
            return new Then(
                    folder.normalize().toString().replace('\\', '/'),
                    history,
                    history.at(revision),
                    history.since(revision));
        }
    }

    public static Comparison of(List<Path> folders, String base) {
        List<Then> then = folders.stream().map(folder -> Then.of(folder, base)).toList();
        Set<String> changed =
                then.stream()
                        .flatMap(
                                one ->
                                        one.differences().changed().stream()
                                                .map(path -> one.name() + "/" + path))
                        .collect(Collectors.toCollection(TreeSet::new));
        return new Comparison(then, changed);
    }

    /** What is known of files that did not change, by their name as in {@code Place.file()}. */
    public Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        folders.forEach(
                folder ->
                        folder.differences()
                                .same()
                                .forEach((path, id) -> known.put(folder.name() + "/" + path, id)));
        return known;
    }

    /** What must be looked at again. */
    public Focus focus() {
        boolean all =
                folders.stream()
                        .flatMap(folder -> folder.differences().changed().stream())
                        .anyMatch(path -> path.matches(FOR_ALL));
        return all ? Focus.ALL : Focus.on(changed);
    }

    /**
     * Of what is wrong now: everything in changed files, and elsewhere what was not wrong then.
     *
     * @param then what was wrong then
     */
    public List<Finding> relevant(List<Finding> now, Before then) {
        Set<String> wrong = Set.copyOf(then.wrong());
        return now.stream()
                .filter(
                        finding ->
                                changed.contains(finding.place().file())
                                        || !wrong.contains(describe(finding)))
                .toList();
    }

    /**
     * What was wrong and what was published then; remembered, because it does not change any more.
     *
     * @param how what else the answer depends on: the day, the program
     * @param check looks at some folders
     */
    public Before before(
            String how, Cache cache, Function<List<Path>, Outcome<List<PublicPage>>> check) {
        String what =
                folders.stream()
                        .map(folder -> folder.name() + folder.snapshot().fingerprint())
                        .collect(Collectors.joining("\n"));
        String key = Cache.key("bevindingen " + how, what.getBytes(StandardCharsets.UTF_8));
        return cache.find(key, Before::of).orElseGet(() -> findAndRemember(check, cache, key));
    }

    private Before findAndRemember(
            Function<List<Path>, Outcome<List<PublicPage>>> check, Cache cache, String key) {
        Before found = findThen(check);
        cache.remember(key, found.encoded());
        return found;
    }

    private Before findThen(Function<List<Path>, Outcome<List<PublicPage>>> check) {
        try (Copies copies = Copies.of(folders.stream().map(Then::snapshot).toList())) {
            Outcome<List<PublicPage>> found = check.apply(copies.folders());
            return new Before(
                    found.findings().stream()
                            .map(finding -> inPlace(describe(finding), copies.folders()))
                            .toList(),
                    found.value().stream()
                            .map(page -> page.writtenIn(inPlace(page.file(), copies.folders())))
                            .toList());
        }
    }

    /** Calls the copies by the name of what they are copies of. */
    private String inPlace(String description, List<Path> copies) {
        String text = description;
        for (int i = 0; i < copies.size(); i++) {
            text = text.replace(copies.get(i).toString().replace('\\', '/'), folders.get(i).name());
        }
        return text;
    }

    /** The line is left out: it moves when something is written above it. */
    private static String describe(Finding finding) {
        return String.join("\n", finding.code(), finding.place().file(), finding.message());
    }

    @Override
    public void close() {
        folders.forEach(folder -> folder.history().close());
    }

    private static NotInGit notInGit(String sentence, Object what) {
        return new NotInGit(sentence.formatted(what));
    }
}
