package be.huisvanhetkind.model.huis;

import be.huisvanhetkind.model.Item;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Wat er niet te lezen was, zoals het bedoeld kan zijn: only to judge what stands beside it, never
 * for a site.
 *
 * @param items by type and id
 * @param verband whether {@code huis.yml} itself was guessed
 */
public record Geraden(Map<Class<? extends Item>, Map<String, Item>> items, boolean verband) {
    public Geraden {
        items = Map.copyOf(items);
    }

    /** The files with errors of their own, of which nothing else is told. */
    Set<String> bestanden() {
        return items.values().stream()
                .flatMap(perId -> perId.values().stream())
                .map(item -> item.fiche().origin().file())
                .collect(Collectors.toSet());
    }
}
