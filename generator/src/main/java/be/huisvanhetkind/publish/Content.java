package be.huisvanhetkind.publish;

import be.huisvanhetkind.cache.Digest;

/**
 * What stands in a file.
 *
 * @param digest tells the bytes from any others
 */
public record Content(byte[] bytes, String digest) {
    public static Content of(byte[] bytes) {
        return new Content(bytes, Digest.quick(bytes));
    }
}
