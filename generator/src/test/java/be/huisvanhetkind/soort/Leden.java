package be.huisvanhetkind.soort;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a record apart, group by group, until what is left has no parts or may not be opened. */
final class Leden {
    private final Set<Class<?>> heel;
    private final Map<String, Object> leden = new LinkedHashMap<>();

    private Leden(Set<Class<?>> heel) {
        this.heel = heel;
    }

    /**
     * Every part by its path: {@code prijs.per}; the places of a list share one.
     *
     * @param heel records that are not opened
     */
    static Map<String, Object> of(Record whole, Set<Class<?>> heel) {
        Leden leden = new Leden(heel);
        leden.open("", whole);
        return leden.leden;
    }

    private void open(String path, Record one) {
        for (RecordComponent part : one.getClass().getRecordComponents()) {
            add(path + part.getName(), read(part, one));
        }
    }

    private void add(String path, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> add(path, one));
        } else if (value instanceof Collection<?> list) {
            List.copyOf(list).forEach(one -> add(path, one));
        } else if (value instanceof Record one && !heel.contains(one.getClass())) {
            open(path + ".", one);
        } else {
            leden.put(path, value);
        }
    }

    private static Object read(RecordComponent part, Record one) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.toString(), e);
        }
    }
}
