package be.huisvanhetkind.site.index;

import be.huisvanhetkind.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Things by the id of what they belong to; a thing may belong to several. */
public final class Groups<T> {
    private final Map<String, List<T>> perId;
    private final Consumer<String> asked;

    private Groups(Map<String, List<T>> perId, Consumer<String> asked) {
        this.perId = perId;
        this.asked = asked;
    }

    /** Every group keeps the order in which its things are given. */
    public static <T> Groups<T> of(List<T> things, Function<T, Stream<String>> ids) {
        Map<String, List<T>> groups = new HashMap<>();
        for (T thing : things) {
            ids.apply(thing)
                    .distinct()
                    .forEach(id -> groups.computeIfAbsent(id, key -> new ArrayList<>()).add(thing));
        }
        groups.replaceAll((id, group) -> List.copyOf(group));
        return new Groups<>(Map.copyOf(groups), id -> {});
    }

    /** The same groups, which tell which of them is asked for. */
    Groups<T> heardBy(Consumer<String> listener) {
        return new Groups<>(perId, listener);
    }

    /** The things of a group, by its id; none when there is no such group. */
    public List<T> of(String id) {
        asked.accept(id);
        return perId.getOrDefault(id, List.of());
    }

    public List<T> of(Item item) {
        return of(item.id());
    }
}
