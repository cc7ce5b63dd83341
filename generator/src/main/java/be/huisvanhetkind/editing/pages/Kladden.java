package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.cache.Digest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages of what somebody is typing and did not keep yet, each under a name nobody can guess who did
 * not type it. The last are remembered. Safe for use by several threads.
 */
final class Kladden {
    private static final int KEPT = 64;

    private final Map<String, byte[]> pages =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                    return size() > KEPT;
                }
            };

    /**
     * Remembers a page.
     *
     * @param token of who typed it
     */
    synchronized String keep(byte[] page, String token) {
        String name = Digest.of((token + Digest.of(page)).getBytes(StandardCharsets.UTF_8));
        pages.remove(name);
        pages.put(name, page);
        return name;
    }

    synchronized Optional<byte[]> find(String name) {
        return Optional.ofNullable(pages.get(name));
    }
}
