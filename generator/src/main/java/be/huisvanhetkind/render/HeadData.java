package be.huisvanhetkind.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Puts what programs read at the end of the head of a page, whatever engine made it. */
final class HeadData {
    private static final byte[] END = "</head>".getBytes(StandardCharsets.US_ASCII);

    private HeadData() {}

    /** The page with more in its head; a page without a head stays as it is. */
    static byte[] in(byte[] page, String more) {
        int at = find(page);
        if (at < 0) {
            return page;
        }
        byte[] added = more.getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[page.length + added.length];
        System.arraycopy(page, 0, whole, 0, at);
        System.arraycopy(added, 0, whole, at, added.length);
        System.arraycopy(page, at, whole, at + added.length, page.length - at);
        return whole;
    }

    private static int find(byte[] page) {
        for (int at = 0; at + END.length <= page.length; at++) {
            if (page[at] == '<' && Arrays.equals(page, at, at + END.length, END, 0, END.length)) {
                return at;
            }
        }
        return -1;
    }
}
