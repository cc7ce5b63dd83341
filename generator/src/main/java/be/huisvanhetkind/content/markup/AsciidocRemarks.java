package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.content.node.HtmlRemark;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds remarks in AsciiDoc: its own, of a line or of a block, and those of HTML, which AsciiDoc
 * would show.
 */
final class AsciidocRemarks {
    /** What is between such lines is shown as it was typed. */
    private static final Pattern VERBATIM = Pattern.compile("(-{4,}|\\.{4,}|```)(?:\\w+)?\\s*");

    private static final Pattern BLOCK = Pattern.compile("/{4,}\\s*");
    private static final Pattern LINE = Pattern.compile("//(?!/).*");
    private static final Pattern CODE = Pattern.compile("(`+).*?\\1");

    private final String source;
    private final int from;

    /** What ends the block a line is in; empty when it is in none. */
    private String fence = "";

    private boolean isAfterText;

    /** Whether a line is in a paragraph that began with a space, which is shown as it was typed. */
    private boolean isLiteral;

    AsciidocRemarks(String source, int from) {
        this.source = source;
        this.from = from;
    }

    Optional<Remark> first() {
        for (int start = 0; start < source.length(); ) {
            int end = lineEnd(start);
            Optional<Remark> found = look(start, end);
            if (found.isPresent() && found.get().end() > from) {
                return found;
            }
            start = found.map(Remark::end).filter(past -> past > end).orElse(end) + 1;
        }
        return Optional.empty();
    }

    private int lineEnd(int start) {
        int end = source.indexOf('\n', start);
        return end < 0 ? source.length() : end;
    }

    private Optional<Remark> look(int start, int end) {
        String line = source.substring(start, end).stripTrailing();
        String text = line.strip();
        if (!fence.isEmpty()) {
            fence = text.equals(fence) ? "" : fence;
            return Optional.empty();
        }
        Matcher verbatim = VERBATIM.matcher(line);
        if (verbatim.matches()) {
            fence = verbatim.group(1);
            return Optional.empty();
        }
        if (BLOCK.matcher(line).matches()) {
            return block(end, text);
        }
        boolean isInside = isAfterText;
        isAfterText = !text.isEmpty();
        isLiteral = isAfterText && (isLiteral || !isInside && line.startsWith(" "));
        if (isLiteral) {
            return Optional.empty();
        }
        return LINE.matcher(isInside ? text : line).matches()
                ? own(start, end, line)
                : html(start, line);
    }

    private static Optional<Remark> own(int start, int end, String line) {
        return line.equals("//") ? Optional.empty() : Optional.of(new Remark(start, end, "//"));
    }

    /** Its lines stay, so that the rest is read as before. */
    private Optional<Remark> block(int start, String border) {
        String last = "\n" + border;
        int close = source.indexOf(last, start);
        int end = close < 0 ? source.length() : close + last.length();
        String inside = source.substring(start, close < 0 ? end : close);
        if (inside.isBlank()) {
            fence = border;
            return Optional.empty();
        }
        String lines = "\n".repeat((int) inside.chars().filter(c -> c == '\n').count());
        return Optional.of(new Remark(start, end, lines + last));
    }

    private Optional<Remark> html(int start, String line) {
        Matcher code = CODE.matcher(line);
        int at = line.indexOf(HtmlRemark.START);
        while (at >= 0) {
            boolean inCode = false;
            code.reset();
            while (code.find() && !inCode) {
                inCode = code.start() < at && at < code.end();
            }
            if (!inCode && start + at >= from) {
                int open = start + at;
                return Optional.of(new Remark(open, HtmlRemark.end(source, open), ""));
            }
            at = line.indexOf(HtmlRemark.START, at + 1);
        }
        return Optional.empty();
    }
}
