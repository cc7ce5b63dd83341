package be.huisvanhetkind.content.node;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows a text that was read as another code than it was written in: {@code cafÃ©}. */
public final class TwiceRead {
    private static final Pattern SIGN =
            Pattern.compile(
                    "Ã[\\u0080-\\u00bf\\u0152-\\u0192\\u2013-\\u2122]|â€|Â[\\u00a0-\\u00bf]");

    private TwiceRead() {}

    /** Most texts have none of the letters it begins with, which is seen at once. */
    private static boolean mayBeIn(String text) {
        return text.indexOf('Ã') >= 0 || text.indexOf('â') >= 0 || text.indexOf('Â') >= 0;
    }

    /** The text the way it was meant; nothing when it was read well. */
    public static Optional<String> once(String text) {
        if (!mayBeIn(text) || !SIGN.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes =
                    Charset.forName("windows-1252").newEncoder().encode(CharBuffer.wrap(text));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
