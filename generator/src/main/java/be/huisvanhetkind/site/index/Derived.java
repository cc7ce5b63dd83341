package be.huisvanhetkind.site.index;

import java.util.function.Function;

/**
 * Something that is made of the whole house once per edition, such as its agenda; whoever uses it
 * has asked what it was made of.
 *
 * @param naam tells it from any other
 * @param outcomeOnly whether those who use it need only be made again when it comes out otherwise
 */
public record Derived<T>(String naam, Function<Index, T> maker, boolean outcomeOnly) {
    public static <T> Derived<T> of(String naam, Function<Index, T> maker) {
        return new Derived<>(naam, maker, false);
    }

    /** The same, of a value {@link Fingerprint} can tell from others. */
    public Derived<T> outcome() {
        return new Derived<>(naam, maker, true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Derived<?> derived && derived.naam.equals(naam);
    }

    @Override
    public int hashCode() {
        return naam.hashCode();
    }
}
