package be.huisvanhetkind.git;

import be.huisvanhetkind.git.Touched.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What changed in a folder, day by day. A merge changes what it brings, on the day of the merge:
 * that is when it was published.
 *
 * @param since the first day of which all is known
 * @param files each once, the last that changed first
 */
public record Timeline(LocalDate since, List<Touched> files) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /** Deeper than this nobody looks back. */
    private static final int MOST = 5_000;

    private static final long LONGEST = 1_000_000;

    public Timeline {
        files = List.copyOf(files);
    }

    /**
     * From now back to a day, or to where a copy without its whole history begins; nothing when Git
     * cannot tell, because a file of its own is broken or was never fetched.
     */
    static Optional<Timeline> find(Repository repository, String folder, LocalDate first) {
        try {
            return Optional.of(of(repository, folder, first));
        } catch (IOException | UncheckedIOException unknown) {
            return Optional.empty();
        }
    }

    private static Timeline of(Repository repository, String folder, LocalDate first)
            throws IOException {
        Map<String, Touched> files = new LinkedHashMap<>();
        LocalDate since = first;
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve("HEAD^{commit}");
            if (head == null) {
                return new Timeline(first, List.of());
            }
            walk.setFirstParent(true);
            walk.markStart(walk.parseCommit(head));
            int seen = 0;
            for (RevCommit commit : walk) {
                LocalDate day = day(commit);
                boolean isBegin = commit.getParentCount() == 0;
                if (day.isBefore(first)) {
                    break;
                }
                if (seen++ == MOST || isBegin && isShallow(repository)) {
                    since = day.plusDays(1);
                    break;
                }
                add(commit, day, folder, repository, files);
            }
        }
        LocalDate known = since;
        return new Timeline(
                since, files.values().stream().filter(one -> !one.day().isBefore(known)).toList());
    }

    private static boolean isShallow(Repository repository) throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    /** The day of a commit in Brussels. */
    static LocalDate day(RevCommit commit) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(commit.getCommitTime()), ZONE);
    }

    private static void add(
            RevCommit commit,
            LocalDate day,
            String folder,
            Repository repository,
            Map<String, Touched> files)
            throws IOException {
        try (TreeWalk walk = new TreeWalk(repository);
                RevWalk parents = new RevWalk(repository)) {
            if (commit.getParentCount() == 0) {
                walk.addTree(new EmptyTreeIterator());
            } else {
                walk.addTree(parents.parseCommit(commit.getParent(0)).getTree());
            }
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(
                    folder.isEmpty()
                            ? TreeFilter.ANY_DIFF
                            : AndTreeFilter.create(PathFilter.create(folder), TreeFilter.ANY_DIFF));
            while (walk.next()) {
                Touched touched = touched(walk, day, folder, repository);
                Touched later = files.putIfAbsent(touched.path(), touched);
                if (later != null && touched.kind() == Kind.ADDED) {
                    files.put(touched.path(), later.added());
                }
            }
        }
    }

    private static Touched touched(
            TreeWalk walk, LocalDate day, String folder, Repository repository) throws IOException {
        boolean was = walk.getFileMode(0) != FileMode.MISSING;
        boolean is = walk.getFileMode(1) != FileMode.MISSING;
        Kind kind = !was ? Kind.ADDED : is ? Kind.CHANGED : Kind.REMOVED;
        Optional<String> last = is ? Optional.empty() : text(walk.getObjectId(0), repository);
        return new Touched(day, Changes.below(folder, walk.getPathString()), kind, last);
    }

    /** Nothing for what is too long to be a text of an author. */
    private static Optional<String> text(ObjectId blob, Repository repository) throws IOException {
        ObjectLoader file = repository.open(blob);
        return file.getSize() > LONGEST
                ? Optional.empty()
                : Optional.of(new String(file.getBytes(), StandardCharsets.UTF_8));
    }
}
