package be.huisvanhetkind.deur;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps so many values and no more: the oldest goes. For one thread at a time. */
final class Begrensd<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1;
    private final int most;

    Begrensd(int most) {
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > most;
    }
}
