package be.huisvanhetkind.content.front;

import be.huisvanhetkind.content.findings.BestandLeeg;
import be.huisvanhetkind.content.findings.BestandOnleesbaar;
import be.huisvanhetkind.content.findings.BestandTeGroot;
import be.huisvanhetkind.content.findings.BomGevonden;
import be.huisvanhetkind.content.findings.GeenUtf8;
import be.huisvanhetkind.content.findings.RegeleindeWindows;
import be.huisvanhetkind.content.findings.SamenvoegConflict;
import be.huisvanhetkind.content.findings.TekenNul;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes a file strictly, and says where that fails. */
final class SourceText {
    /** Front matter and body of one item; more is a mistake, and slow to parse. */
    static final long MAX_KILOBYTES = 64;

    private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|={7}|>{7})( .*)?$");

    private SourceText() {}

    /** The bytes of a file; nothing when they cannot be read, or are too many. */
    static Optional<byte[]> bytes(SourceFile file, Consumer<Finding> findings) {
        try {
            long size = file.size();
            if (size > MAX_KILOBYTES * 1024) {
                NationalNumbers.report(file, findings);
                findings.accept(new BestandTeGroot(file.start(), size / 1024, MAX_KILOBYTES));
                return Optional.empty();
            }
            return Optional.of(file.bytes());
        } catch (IOException broken) {
            findings.accept(new BestandOnleesbaar(file.start()));
            return Optional.empty();
        }
    }

    /**
     * The text with {@code \n} at each line end and no byte order mark; nothing when it cannot be
     * read as text.
     */
    static Optional<String> of(SourceFile file, byte[] bytes, Consumer<Finding> findings) {
        return decode(file, bytes, findings).flatMap(text -> check(file, text, findings));
    }

    /** Both at once. */
    static Optional<String> read(SourceFile file, Consumer<Finding> findings) {
        return bytes(file, findings).flatMap(bytes -> of(file, bytes, findings));
    }

    private static Optional<String> decode(
            SourceFile file, byte[] bytes, Consumer<Finding> findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            NationalNumbers.report(file, findings);
            findings.accept(new GeenUtf8(at(file, text, text.length(), 1)));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Optional<String> check(
            SourceFile file, String decoded, Consumer<Finding> findings) {
        String text = decoded;
        if (text.startsWith("\ufeff")) {
            findings.accept(new BomGevonden(file.start()));
            text = text.substring(1);
        }
        if (text.indexOf('\r') >= 0) {
            findings.accept(new RegeleindeWindows(at(file, text, text.indexOf('\r'), 0)));
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        text = NationalNumbers.hide(file, text, findings);
        if (text.isBlank()) {
            findings.accept(new BestandLeeg(file.start()));
            return Optional.empty();
        }
        if (text.indexOf('\0') >= 0) {
            findings.accept(new TekenNul(at(file, text, text.indexOf('\0'), 1)));
            return Optional.empty();
        }
        return hasConflict(file, text, findings) ? Optional.empty() : Optional.of(text);
    }

    /** Only an opening mark proves a conflict: a line of equal signs may be a heading. */
    private static boolean hasConflict(SourceFile file, String text, Consumer<Finding> findings) {
        if (!text.contains("<<<<<<<") && !text.contains(">>>>>>>")) {
            return false;
        }
        Matcher matcher = CONFLICT.matcher(text);
        while (matcher.find()) {
            if (!matcher.group().startsWith("=")) {
                findings.accept(
                        new SamenvoegConflict(
                                at(file, text, matcher.start(), matcher.group().length())));
                return true;
            }
        }
        return false;
    }

    private static Place at(SourceFile file, String text, int offset, int length) {
        int lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int line = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
        return new Place(
                file.name(),
                line,
                text.codePointCount(lineStart, Math.max(lineStart, offset)) + 1,
                length);
    }
}
