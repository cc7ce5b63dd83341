package be.huisvanhetkind.git;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A folder as it was at a revision.
 *
 * @param tree the hash of all it held; empty when it was not there
 */
public record Snapshot(Repository repository, ObjectId tree) {
    static Snapshot of(Repository repository, String folder, Revision revision) {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(revision.id());
            if (folder.isEmpty()) {
                return new Snapshot(repository, commit.getTree());
            }
            TreeWalk found = TreeWalk.forPath(repository, folder, commit.getTree());
            return new Snapshot(
                    repository, found == null ? ObjectId.zeroId() : found.getObjectId(0));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same for two snapshots when they hold the same files. */
    public String fingerprint() {
        return tree.name();
    }

    /**
     * Writes its ordinary files into an empty folder; links are left out, as is what would leave
     * the folder.
     *
     * @param target absolute
     */
    public void writeTo(Path target) {
        if (tree.equals(ObjectId.zeroId())) {
            return;
        }
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                Path file = target.resolve(walk.getPathString()).normalize();
                if (isOrdinary(walk.getFileMode(0)) && file.startsWith(target)) {
                    write(walk.getObjectId(0), file);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isOrdinary(FileMode mode) {
        return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
    }

    private void write(ObjectId blob, Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (OutputStream out = Files.newOutputStream(file)) {
            repository.open(blob).copyTo(out);
        }
    }
}
