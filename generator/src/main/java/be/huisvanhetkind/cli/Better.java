package be.huisvanhetkind.cli;

import java.nio.file.Path;

/**
 * A file that can be better.
 *
 * @param before what stood in it when it was looked at
 */
record Better(Path file, String before, String after) {}
