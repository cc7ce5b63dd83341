package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.werking.Behoefte;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What families need. */
public final class Behoeften {
    private Behoeften() {}

    /** Each once. */
    public static List<Behoefte> of(Index index) {
        return Order.byTitel(index.oorspronkelijk(Behoefte.class));
    }

    /** Those that name something. */
    public static <T extends Publiek> Stream<Behoefte> naming(
            T item, Function<Behoefte, List<Ref<T>>> named, Index index) {
        return of(index).stream()
                .filter(one -> named.apply(one).stream().map(Ref::id).anyMatch(item.id()::equals));
    }
}
