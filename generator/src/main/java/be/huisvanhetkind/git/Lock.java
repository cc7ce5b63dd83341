package be.huisvanhetkind.git;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jgit.lib.Repository;

/** The file with which Git keeps others from a branch or the index, while it is written. */
record Lock(Repository repository, String name) {
    /** In milliseconds: one that is older was left behind by a program that was killed. */
    private static final long LEFT_BEHIND = 20_000;

    private static final long WAIT = 20_000_000;

    /** Waits a moment for who has it, or takes away what was left behind. */
    void await() throws IOException {
        File lock = new File(repository.getDirectory(), name + ".lock");
        boolean isLeft = lock.exists() && disk() - lock.lastModified() > LEFT_BEHIND;
        if (!isLeft || !lock.delete()) {
            LockSupport.parkNanos(WAIT);
        }
    }

    /** As the disk tells it, which also told when the lock was made. */
    private long disk() throws IOException {
        File probe = File.createTempFile("huis", null, repository.getDirectory());
        long now = probe.lastModified();
        return probe.delete() ? now : 0;
    }
}
