package be.huisvanhetkind.editing.pages;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The letters of a file. One that is not UTF-8 was written by an older program of Windows, and is
 * UTF-8 once it is kept again; no letter is lost.
 */
final class Leestekst {
    private static final Charset OLDER = Charset.forName("windows-1252");

    private Leestekst() {}

    static String of(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, OLDER);
        }
    }
}
