package be.huisvanhetkind.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last pages that were shown and were good, for when one can no longer be made. */
final class GoodPages {
    private static final int KEPT = 200;

    private final Map<String, byte[]> pages =
            new LinkedHashMap<>(KEPT, 1, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                    return size() > KEPT;
                }
            };

    synchronized void keep(String path, byte[] page) {
        pages.put(path, page);
    }

    synchronized Optional<byte[]> find(String path) {
        return Optional.ofNullable(pages.get(path));
    }
}
