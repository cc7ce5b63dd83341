package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A body as it was typed.
 *
 * @param file as in {@link Place#file()}
 * @param firstLine the line of the file it begins on
 * @param findings takes what is wrong with it
 */
public record Body(String file, String source, int firstLine, Consumer<Finding> findings) {
    /**
     * The place of the first of some texts that was typed; the beginning of the body when none was.
     */
    Place find(String... texts) {
        String typed = source.toLowerCase(Locale.ROOT);
        return Stream.of(texts)
                .filter(text -> typed.contains(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(text -> found(typed.indexOf(text.toLowerCase(Locale.ROOT)), text.length()))
                .orElseGet(() -> line(1));
    }

    private Place found(int offset, int length) {
        Place begin = at(offset);
        return new Place(file, begin.line(), begin.column(), length);
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
