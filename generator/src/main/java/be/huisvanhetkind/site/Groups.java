package be.huisvanhetkind.site;

import be.huisvanhetkind.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Things by the id of what they belong to; a thing may belong to several.
 *
 * @param perId every group keeps the order in which its things were given
 */
public record Groups<T>(Map<String, List<T>> perId) {
    public Groups {
        perId =
                perId.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    public static <T> Groups<T> of(List<T> things, Function<T, Stream<String>> ids) {
        Map<String, List<T>> groups = new HashMap<>();
        for (T thing : things) {
            ids.apply(thing)
                    .distinct()
                    .forEach(id -> groups.computeIfAbsent(id, key -> new ArrayList<>()).add(thing));
        }
        return new Groups<>(groups);
    }

    /** The things of a group, by its id; none when there is no such group. */
    public List<T> van(String id) {
        return perId.getOrDefault(id, List.of());
    }

    public List<T> van(Item item) {
        return van(item.id());
    }
}
