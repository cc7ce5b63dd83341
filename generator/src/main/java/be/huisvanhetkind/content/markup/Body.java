package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A body as it was typed.
 *
 * @param file as in {@link Place#file()}
 * @param firstLine the line of the file it begins on
 * @param findings takes what is wrong with it
 */
public record Body(String file, String source, int firstLine, Consumer<Finding> findings) {
    /**
     * The place of the first time some text was typed; the beginning of the body when it is not
     * found.
     */
    Place find(String text) {
        int offset = source.toLowerCase(Locale.ROOT).indexOf(text.toLowerCase(Locale.ROOT));
        if (offset < 0) {
            return line(1);
        }
        int lineStart = source.lastIndexOf('\n', offset) + 1;
        int line = (int) source.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new Place(
                file,
                firstLine + line,
                source.codePointCount(lineStart, offset) + 1,
                text.length());
    }

    /** The place of an offset in it. */
    Place at(int offset) {
        int lineStart = source.lastIndexOf('\n', offset - 1) + 1;
        int line = (int) source.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new Place(file, firstLine + line, source.codePointCount(lineStart, offset) + 1, 0);
    }

    /** The place of a line of the body, counted from 1. */
    Place line(int line) {
        return new Place(file, firstLine + line - 1, 1, 0);
    }
}
