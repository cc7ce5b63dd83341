package be.huisvanhetkind.editing.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The values that were made last, by what they were made of: for what never changes. */
final class Recent<K, V> {
    private final Map<K, V> values;

    Recent(int most) {
        values =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > most;
                    }
                };
    }

    /** The value of a key; made when it is not there. Two threads may both make it. */
    V get(K key, Function<K, V> making) {
        synchronized (values) {
            V known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = making.apply(key);
        synchronized (values) {
            values.put(key, made);
        }
        return made;
    }
}
