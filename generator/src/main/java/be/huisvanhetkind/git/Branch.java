package be.huisvanhetkind.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/** One branch, in which is written without checking it out. */
public final class Branch {
    static final String HEADS = Constants.R_HEADS;

    private static final int TRIES = 20;

    private final Repository repository;
    private final String folder;
    private final String name;

    Branch(Repository repository, String folder, String name) {
        this.repository = repository;
        this.folder = folder;
        this.name = HEADS + name;
    }

    /**
     * A commit that is to be made.
     *
     * @param tree the commit whose files it begins with
     * @param parents the commits it follows
     * @param files what some files become; nothing for one that goes
     */
    public record Draft(
            Revision tree,
            List<Revision> parents,
            Map<String, Optional<byte[]>> files,
            Signature by) {
        public Draft {
            parents = List.copyOf(parents);
        }
    }

    /** The commit it is at; nothing when it is not there. */
    public Optional<Revision> tip() {
        return History.find(repository, name);
    }

    /**
     * Makes a commit, and leads the branch to it.
     *
     * @param expected where the branch must be; nothing when it may not be there
     * @return nothing when it was elsewhere, and then it stays there
     * @throws IllegalArgumentException when a file would take the place of what is none
     */
    public Optional<Revision> commit(Optional<Revision> expected, Draft draft) {
        draft.files().keySet().forEach(RepositoryPath::check);
        try {
            ObjectId commit = write(draft);
            return move(expected, commit) ? Optional.of(new Revision(commit)) : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes the branch away, when it is where it is expected; whether it was. */
    public boolean delete(Revision expected) {
        try {
            return attempt(
                    Optional.of(expected),
                    update -> {
                        update.setForceUpdate(true);
                        return update.delete();
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ObjectId write(Draft draft) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree(draft, inserter));
            commit.setParentIds(draft.parents().stream().map(Revision::id).toList());
            commit.setAuthor(draft.by().person());
            commit.setCommitter(draft.by().person());
            commit.setMessage(draft.by().message());
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }

    private ObjectId tree(Draft draft, ObjectInserter inserter) throws IOException {
        DirCache files = DirCache.newInCore();
        try (RevWalk walk = new RevWalk(repository)) {
            DirCacheBuilder builder = files.builder();
            builder.addTree(
                    new byte[0],
                    DirCacheEntry.STAGE_0,
                    walk.getObjectReader(),
                    walk.parseCommit(draft.tree().id()).getTree());
            builder.finish();
        }
        draft.files()
                .keySet()
                .forEach(path -> requireOrdinary(RepositoryPath.in(folder, path), files));
        DirCacheEditor editor = files.editor();
        draft.files()
                .forEach(
                        (path, bytes) ->
                                editor.add(edit(RepositoryPath.in(folder, path), bytes, inserter)));
        editor.finish();
        return files.writeTree(inserter);
    }

    /** A file may take the place of a file only, and never stand below a link or another file. */
    private static void requireOrdinary(String path, DirCache files) {
        boolean isFree = files.getEntriesWithin(path).length == 0;
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            DirCacheEntry there = files.getEntry(path.substring(0, end));
            int type = there == null ? 0 : there.getRawMode() & FileMode.TYPE_MASK;
            isFree &= type == 0 || type == FileMode.TYPE_FILE && end == path.length();
        }
        if (!isFree) {
            throw new IllegalArgumentException("no place for a file: " + path);
        }
    }

    private static DirCacheEditor.PathEdit edit(
            String path, Optional<byte[]> bytes, ObjectInserter inserter) {
        if (bytes.isEmpty()) {
            return new DirCacheEditor.DeletePath(path);
        }
        ObjectId blob = insert(bytes.get(), inserter);
        return new DirCacheEditor.PathEdit(path) {
            @Override
            public void apply(DirCacheEntry entry) {
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(blob);
            }
        };
    }

    private static ObjectId insert(byte[] bytes, ObjectInserter inserter) {
        try {
            return inserter.insert(Constants.OBJ_BLOB, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean move(Optional<Revision> expected, ObjectId commit) throws IOException {
        return attempt(
                expected,
                update -> {
                    update.setNewObjectId(commit);
                    update.disableRefLog();
                    return update.forceUpdate();
                });
    }

    /** Changes a branch. */
    private interface Change {
        RefUpdate.Result make(RefUpdate update) throws IOException;
    }

    /** Somebody else's lock is waited for, as long as the branch is where it is expected. */
    private boolean attempt(Optional<Revision> expected, Change change) throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            RefUpdate update = repository.updateRef(name);
            update.setExpectedOldObjectId(expected.map(Revision::id).orElse(ObjectId.zeroId()));
            switch (change.make(update)) {
                case NEW, FAST_FORWARD, FORCED, NO_CHANGE -> {
                    return true;
                }
                case LOCK_FAILURE -> {
                    if (!tip().map(Revision::id).equals(expected.map(Revision::id))) {
                        return false;
                    }
                    new Lock(repository, name).await();
                }
                default -> throw new IOException("%s: %s".formatted(name, update.getResult()));
            }
        }
        throw new InTheWay(
                "Git is nog met dit concept bezig. Wacht een halve minuut en probeer het opnieuw.");
    }
}
