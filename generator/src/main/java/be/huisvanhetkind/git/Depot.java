package be.huisvanhetkind.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Branches of a repository, read and written without touching what is checked out. Paths are below
 * one folder of it, with forward slashes. Safe for use by several threads, and beside Git itself.
 */
public final class Depot implements AutoCloseable {
    private final Repository repository;
    private final String folder;

    private Depot(Repository repository, String folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /** The repository a folder is in; nothing when it is in no working tree of Git. */
    public static Optional<Depot> of(Path folder) {
        return History.of(folder).map(found -> new Depot(found.repository(), found.folder()));
    }

    /** A commit, and who made it. */
    public record Told(Revision revision, Signature by) {}

    /** The commit that is checked out; nothing as long as there is none. */
    public Optional<Revision> head() {
        return History.find(repository, Constants.HEAD);
    }

    /** The commit with a name; nothing when there is none. */
    public Optional<Revision> find(String name) {
        return History.find(repository, name);
    }

    /** The branches below a name, each without it. */
    public Map<String, Revision> branches(String prefix) {
        try {
            Map<String, Revision> branches = new TreeMap<>();
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Branch.HEADS + prefix)) {
                String name = ref.getName().substring((Branch.HEADS + prefix).length());
                branches.put(name, new Revision(ref.getObjectId()));
            }
            return branches;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One branch, there or not. */
    public Branch branch(String name) {
        return new Branch(repository, folder, name);
    }

    /** The bytes of an ordinary file; nothing when it is not there, or is something else. */
    public Optional<byte[]> read(Revision revision, String path) {
        RepositoryPath.check(path);
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk found =
                        TreeWalk.forPath(
                                repository,
                                RepositoryPath.in(folder, path),
                                walk.parseCommit(revision.id()).getTree())) {
            return found == null || !isOrdinary(found.getFileMode(0))
                    ? Optional.empty()
                    : Optional.of(repository.open(found.getObjectId(0)).getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static boolean isOrdinary(FileMode mode) {
        return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
    }

    /** The files in which two commits differ, sorted. */
    public List<String> changed(Revision from, Revision to) {
        try (TreeWalk walk = new TreeWalk(repository);
                RevWalk commits = new RevWalk(repository)) {
            walk.addTree(commits.parseCommit(from.id()).getTree());
            walk.addTree(commits.parseCommit(to.id()).getTree());
            walk.setRecursive(true);
            walk.setFilter(
                    folder.isEmpty()
                            ? TreeFilter.ANY_DIFF
                            : AndTreeFilter.create(PathFilter.create(folder), TreeFilter.ANY_DIFF));
            List<String> paths = new ArrayList<>();
            while (walk.next()) {
                paths.add(Changes.below(folder, walk.getPathString()));
            }
            return paths;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where two commits left each other; nothing when they have nothing in common. */
    public Optional<Revision> common(Revision one, Revision other) {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(one.id()));
            walk.markStart(walk.parseCommit(other.id()));
            return Optional.ofNullable(walk.next()).map(Revision::new);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The commits that lead to one and not to another, the last first. */
    public List<Told> between(Revision from, Revision to) {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(to.id()));
            walk.markUninteresting(walk.parseCommit(from.id()));
            return told(walk, Integer.MAX_VALUE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The last commits that changed a file, the last first. */
    public List<Told> history(String path, int most) {
        RepositoryPath.check(path);
        Optional<Revision> head = head();
        if (head.isEmpty()) {
            return List.of();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setTreeFilter(
                    AndTreeFilter.create(
                            PathFilterGroup.createFromStrings(RepositoryPath.in(folder, path)),
                            TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(head.get().id()));
            return told(walk, most);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Told> told(RevWalk walk, int most) throws IOException {
        List<Told> all = new ArrayList<>();
        for (RevCommit commit : walk) {
            if (all.size() == most) {
                break;
            }
            walk.parseBody(commit);
            all.add(new Told(new Revision(commit), Signature.of(commit)));
        }
        return all;
    }

    /** What publishes a commit on this machine. */
    public Release release() {
        return new Release(repository);
    }

    @Override
    public void close() {
        repository.close();
    }
}
