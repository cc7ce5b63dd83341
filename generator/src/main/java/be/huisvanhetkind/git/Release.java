package be.huisvanhetkind.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Puts a branch in what is checked out, files and all. What somebody changed there and did not
 * commit is never overwritten. Files come first and the branch last, so that who is interrupted can
 * do it again.
 */
public final class Release {
    private static final int TRIES = 20;
    private static final String MEANWHILE =
            "Intussen is er iets anders gepubliceerd. Bekijk het concept opnieuw, en publiceer het dan.";

    private final Repository repository;

    Release(Repository repository) {
        this.repository = repository;
    }

    /**
     * A file that becomes another.
     *
     * @param before the id of what it holds; zero when it is not there
     * @param after the same of what it will hold
     */
    private record Change(String path, FileMode mode, ObjectId before, ObjectId after) {
        boolean goes() {
            return after.equals(ObjectId.zeroId());
        }
    }

    /**
     * Merges a branch that has everything of what is checked out. Git itself waits meanwhile.
     *
     * @return the files that were changed and not committed; when there are any, nothing is done
     * @throws InTheWay when no branch is checked out, or the branch misses something of it
     */
    public List<String> of(Revision tip, Signature by) {
        try {
            DirCache index = lock();
            try {
                return of(tip, by, index);
            } finally {
                index.unlock();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private DirCache lock() throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return repository.lockDirCache();
            } catch (LockFailedException taken) {
                new Lock(repository, "index").await();
            }
        }
        throw new InTheWay(
                "Git is in deze map nog bezig. Wacht een halve minuut en probeer het opnieuw.");
    }

    private List<String> of(Revision tip, Signature by, DirCache index) throws IOException {
        String branch = Objects.requireNonNull(repository.getFullBranch());
        Revision head = History.find(repository, Constants.HEAD).orElseThrow();
        if (!branch.startsWith(Branch.HEADS)) {
            throw new InTheWay("In deze map staat geen tak van Git open. Open er eerst een.");
        }
        if (!hasAll(tip, head)) {
            throw new InTheWay(MEANWHILE);
        }
        List<Change> changes = changes(head, tip);
        List<String> dirty = new ArrayList<>();
        for (Change change : changes) {
            if (!isClean(change)) {
                dirty.add(change.path());
            }
        }
        if (dirty.isEmpty()) {
            checkOut(changes, index);
            lead(branch, head, tip, by);
        }
        return dirty;
    }

    private boolean hasAll(Revision tip, Revision head) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(walk.parseCommit(head.id()), walk.parseCommit(tip.id()));
        }
    }

    private void lead(String branch, Revision head, Revision tip, Signature by) {
        Branch out = new Branch(repository, "", branch.substring(Branch.HEADS.length()));
        Branch.Draft merge = new Branch.Draft(tip, List.of(head, tip), Map.of(), by);
        if (out.commit(Optional.of(head), merge).isEmpty()) {
            throw new InTheWay(MEANWHILE);
        }
    }

    private List<Change> changes(Revision from, Revision to) throws IOException {
        List<Change> changes = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository);
                RevWalk commits = new RevWalk(repository)) {
            walk.addTree(commits.parseCommit(from.id()).getTree());
            walk.addTree(commits.parseCommit(to.id()).getTree());
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                changes.add(
                        new Change(
                                walk.getPathString(),
                                walk.getFileMode(1),
                                walk.getObjectId(0),
                                walk.getObjectId(1)));
            }
        }
        return changes;
    }

    /** As it was committed, or as it will be: then somebody was interrupted. */
    private boolean isClean(Change change) throws IOException {
        Path file = path(change);
        if (isBelowLink(file)) {
            return false;
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return change.before().equals(ObjectId.zeroId()) || change.goes();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        ObjectId there = id(file);
        return there.equals(change.before()) || there.equals(change.after());
    }

    /** Then it would be written somewhere else. */
    private boolean isBelowLink(Path file) {
        Path work = repository.getWorkTree().toPath();
        return Stream.iterate(file.getParent(), at -> !at.equals(work), Path::getParent)
                .anyMatch(Files::isSymbolicLink);
    }

    private static ObjectId id(Path file) throws IOException {
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            return formatter.idFor(Constants.OBJ_BLOB, Files.readAllBytes(file));
        }
    }

    private Path path(Change change) {
        return repository.getWorkTree().toPath().resolve(change.path());
    }

    private void checkOut(List<Change> changes, DirCache index) throws IOException {
        for (Change change : changes) {
            if (change.goes()) {
                Files.deleteIfExists(path(change));
            } else {
                write(change);
            }
        }
        DirCacheEditor editor = index.editor();
        changes.forEach(change -> editor.add(edit(change)));
        editor.commit();
    }

    private void write(Change change) throws IOException {
        Path file = path(change);
        Path beside = file.resolveSibling("." + file.getFileName() + ".nieuw");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(beside, repository.open(change.after()).getBytes());
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private DirCacheEditor.PathEdit edit(Change change) {
        if (change.goes()) {
            return new DirCacheEditor.DeletePath(change.path());
        }
        return new DirCacheEditor.PathEdit(change.path()) {
            @Override
            public void apply(DirCacheEntry entry) {
                entry.setFileMode(change.mode());
                entry.setObjectId(change.after());
                entry.setLength(0); // as Git marks what it must look at itself (racy-git)
            }
        };
    }
}
