package be.huisvanhetkind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The steps of one run, and how long each took on the clock. */
public final class Steps {
    private final Consumer<String> begins;
    private final List<Step> taken = new ArrayList<>();

    private Steps(Consumer<String> begins) {
        this.begins = begins;
    }

    /** Steps nobody watches. */
    public static Steps unseen() {
        return new Steps(what -> {});
    }

    /**
     * Steps somebody watches.
     *
     * @param begins hears what happens now, in Dutch
     */
    public static Steps seenBy(Consumer<String> begins) {
        return new Steps(begins);
    }

    /** One step that was taken. */
    public record Step(String what, double seconds) {
        @Override
        public String toString() {
            return String.format(Locale.forLanguageTag("nl-BE"), "%7.2f s  %s", seconds, what);
        }
    }

    /** Takes a step. */
    public <T> T take(String what, Supplier<T> work) {
        begins.accept(what);
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            taken.add(new Step(what, (System.nanoTime() - start) / 1e9));
        }
    }

    /** Every step, in order. */
    public List<Step> taken() {
        return List.copyOf(taken);
    }
}
