package be.huisvanhetkind.site.index;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes something when it is first asked for. Safe for use by several threads. */
final class Memo<T> {
    private final Supplier<Listener.Heard<T>> maker;
    private Listener.@Nullable Heard<T> made;

    Memo(Supplier<Listener.Heard<T>> maker) {
        this.maker = maker;
    }

    synchronized Listener.Heard<T> get() {
        Listener.Heard<T> known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
