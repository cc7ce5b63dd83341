package be.huisvanhetkind.site.index;

import be.huisvanhetkind.model.Item;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The one order of names on the site: as in a Dutch dictionary, then by id. */
public final class Order {
    private static final Locale BELGIAN_DUTCH = new Locale("nl", "BE");

    private Order() {}

    public static <T extends Item> List<T> byTitel(Collection<T> items) {
        return by(items, Item::titel, Item::id);
    }

    /** Sorts by a name; the second name decides between equals. */
    public static <T> List<T> by(
            Collection<T> things, Function<T, String> name, Function<T, String> id) {
        Collator collator = Collator.getInstance(BELGIAN_DUTCH);
        return things.stream()
                .map(
                        thing ->
                                new Keyed<>(
                                        collator.getCollationKey(name.apply(thing)),
                                        id.apply(thing),
                                        thing))
                .sorted(
                        Comparator.<Keyed<T>, CollationKey>comparing(Keyed::key)
                                .thenComparing(Keyed::id))
                .map(Keyed::thing)
                .toList();
    }

    private record Keyed<T>(CollationKey key, String id, T thing) {}
}
