package be.huisvanhetkind.report;

import java.nio.charset.StandardCharsets;

/** A text that may not become longer than a number of bytes; lives as long as it is written. */
public final class Budget {
    private final StringBuilder text = new StringBuilder();
    private int left;

    public Budget(int bytes) {
        left = bytes;
    }

    /** Adds a piece when all of it fits, and tells whether it did. */
    public boolean add(String piece) {
        int size = piece.getBytes(StandardCharsets.UTF_8).length;
        if (size > left) {
            return false;
        }
        left -= size;
        text.append(piece);
        return true;
    }

    /** Keeps some bytes apart; a negative number gives them back. */
    public void reserve(int bytes) {
        left -= bytes;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
