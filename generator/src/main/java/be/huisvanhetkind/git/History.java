package be.huisvanhetkind.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.SystemReader;

/** What Git knows of one folder of content. */
public final class History implements AutoCloseable {
    static {
        SystemReader.setInstance(new NoSystemConfig(SystemReader.getInstance()));
    }

    private final Repository repository;
    private final String folder;

    private History(Repository repository, Path folder) {
        this.repository = repository;
        this.folder =
                repository.getWorkTree().toPath().relativize(folder).toString().replace('\\', '/');
    }

    /** The history of a folder; nothing when it is in no working tree of Git. */
    public static Optional<History> of(Path folder) {
        try {
            Path real = folder.toRealPath();
            FileRepositoryBuilder builder =
                    new FileRepositoryBuilder().findGitDir(real.toFile()).setMustExist(true);
            if (builder.getGitDir() == null) {
                return Optional.empty();
            }
            Repository repository = builder.build();
            return repository.isBare()
                    ? Optional.empty()
                    : Optional.of(new History(repository, real));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Repository repository() {
        return repository;
    }

    String folder() {
        return folder;
    }

    /**
     * The revision where the present one left another: what changed there since is no change here.
     *
     * @param name as Git takes it: a branch, a tag, a commit, {@code HEAD~2}
     * @return nothing when there is no revision with that name
     */
    public Optional<Revision> leftAt(String name) {
        return leftAt(name, Constants.HEAD);
    }

    /** The revision where a branch left another; nothing when Git does not know both. */
    public Optional<Revision> leftAt(String name, String branch) {
        Optional<Revision> base = find(name);
        Optional<Revision> head = find(branch);
        if (base.isEmpty() || head.isEmpty()) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(base.get().id()));
            walk.markStart(walk.parseCommit(head.get().id()));
            RevCommit left = walk.next();
            return Optional.of(left == null ? base.get() : new Revision(left));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether this copy of the repository does not go back to its beginning. */
    public boolean isShallow() {
        try {
            return !repository.getObjectDatabase().getShallowCommits().isEmpty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The revision with a name, as Git takes it; nothing when there is none. */
    public Optional<Revision> find(String name) {
        return find(repository, name);
    }

    static Optional<Revision> find(Repository repository, String name) {
        try {
            return Optional.ofNullable(repository.resolve(name + "^{commit}")).map(Revision::new);
        } catch (RevisionSyntaxException | MissingObjectException noSuchName) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The last revision that was there at the end of a day, on the way that leads to the present
     * one; nothing when that begins later.
     */
    public Optional<Revision> on(LocalDate day) {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve("HEAD^{commit}");
            if (head == null) {
                return Optional.empty();
            }
            walk.setFirstParent(true);
            walk.markStart(walk.parseCommit(head));
            for (RevCommit commit : walk) {
                if (!Timeline.day(commit).isAfter(day)) {
                    return Optional.of(new Revision(commit));
                }
            }
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How the files of the folder differ from a revision. */
    public Differences since(Revision revision) {
        return Changes.since(repository, folder, revision);
    }

    /** What changed since a day; nothing when this copy of the repository cannot tell. */
    public Optional<Timeline> timeline(LocalDate first) {
        return Timeline.find(repository, folder, first);
    }

    /** The folder as it was at a revision. */
    public Snapshot at(Revision revision) {
        return Snapshot.of(repository, folder, revision);
    }

    @Override
    public void close() {
        repository.close();
    }
}
