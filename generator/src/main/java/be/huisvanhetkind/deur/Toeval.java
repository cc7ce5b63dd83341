package be.huisvanhetkind.deur;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Words that nobody can guess, and what is kept of them. */
final class Toeval {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Toeval() {}

    /** A word of 256 bits that may stand in an address. */
    static String word() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a word: who reads it, cannot tell the word. */
    static String digest(String word) {
        try {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    /** Whether two words are the same; it takes as long when they are not. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
