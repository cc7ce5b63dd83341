package be.huisvanhetkind.publish;

import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file of a site as it was put there.
 *
 * @param content tells its bytes from any others
 * @param size in bytes
 * @param modified when it was last written, in milliseconds and as exact as the disk keeps it
 */
record Placed(String content, long size, String modified) {
    static Placed of(String content, BasicFileAttributes there) {
        return new Placed(content, there.size(), there.lastModifiedTime().toString());
    }

    /** Whether nobody wrote in it since. */
    boolean isStill(BasicFileAttributes there) {
        return there.isRegularFile()
                && there.size() == size
                && there.lastModifiedTime().toString().equals(modified);
    }
}
