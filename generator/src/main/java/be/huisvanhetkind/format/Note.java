package be.huisvanhetkind.format;

/**
 * A comment, or an empty line between entries.
 *
 * @param index where it begins
 * @param line counted from 0
 * @param column how far a comment is indented; an empty line goes with the comment below it, and
 *     has -1 when there is none
 * @param ownLine whether nothing stands before it
 * @param text from its hash on; empty for an empty line
 */
record Note(int index, int line, int column, boolean ownLine, String text) {
    boolean isBlank() {
        return text.isEmpty();
    }
}
