package be.huisvanhetkind.finding;

import java.util.Comparator;

/**
 * A place in a file of the content, as editors show it.
 *
 * @param file path with forward slashes, relative to the folder the program was started for
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param length how many characters to mark; 0 when the whole line or file is meant
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column);

    /** The beginning of a file, for what concerns the file as a whole. */
    public static Place start(String file) {
        return new Place(file, 1, 1, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
