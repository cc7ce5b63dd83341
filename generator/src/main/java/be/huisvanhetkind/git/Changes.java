package be.huisvanhetkind.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Compares the files of a folder with a revision. */
final class Changes {
    private static final int BASE = 0;
    private static final int INDEX = 1;
    private static final int DISK = 2;

    private Changes() {}

    /** The index spares reading files whose size and time did not change, as it does for Git. */
    static Differences since(Repository repository, String folder, Revision revision) {
        Set<String> changed = new TreeSet<>();
        Map<String, String> same = new HashMap<>();
        try (TreeWalk walk = new TreeWalk(repository);
                RevWalk commits = new RevWalk(repository)) {
            walk.addTree(commits.parseCommit(revision.id()).getTree());
            walk.addTree(new DirCacheIterator(repository.readDirCache()));
            FileTreeIterator disk = new FileTreeIterator(repository);
            disk.setDirCacheIterator(walk, INDEX);
            walk.addTree(disk);
            walk.setRecursive(true);
            walk.setFilter(folder.isEmpty() ? TreeFilter.ALL : PathFilter.create(folder));
            while (walk.next()) {
                String path = below(folder, walk.getPathString());
                if (isChanged(walk)) {
                    changed.add(path);
                } else if (walk.getFileMode(DISK) != FileMode.MISSING) {
                    same.put(path, walk.getObjectId(BASE).name());
                }
            }
            return new Differences(changed, same);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isChanged(TreeWalk walk) {
        boolean was = walk.getFileMode(BASE) != FileMode.MISSING;
        boolean is = walk.getFileMode(DISK) != FileMode.MISSING;
        return was != is || is && !walk.idEqual(BASE, DISK);
    }

    static String below(String folder, String path) {
        return folder.isEmpty() ? path : path.substring(folder.length() + 1);
    }
}
