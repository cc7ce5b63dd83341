package be.huisvanhetkind.publish;

import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file of a site as it was put there.
 *
 * @param content tells its bytes from any others
 * @param size in bytes
 * @param written when, as exact as the disk keeps it, and as which file of the disk: two that are
 *     written within one tick of its clock have the same time
 */
record Placed(String content, long size, String written) {
    static Placed of(String content, BasicFileAttributes there) {
        return new Placed(content, there.size(), written(there));
    }

    /** Whether nobody wrote in it since. */
    boolean isStill(BasicFileAttributes there) {
        return there.isRegularFile() && there.size() == size && written(there).equals(written);
    }

    private static String written(BasicFileAttributes there) {
        return there.lastModifiedTime() + " " + there.fileKey();
    }
}
