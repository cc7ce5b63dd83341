package be.huisvanhetkind.site.vragen;

import be.huisvanhetkind.model.Publiek;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something by which one can choose.
 *
 * @param sleutels its names, the usual one first
 * @param waarden what it may be; other values may be good too
 * @param keuze tells which items have a value; nothing when there is no such value
 */
record Keuzeveld(
        List<String> sleutels,
        List<String> waarden,
        Function<String, Optional<Predicate<Publiek>>> keuze) {
    Keuzeveld {
        sleutels = List.copyOf(sleutels);
        waarden = List.copyOf(waarden);
    }

    Optional<Predicate<Publiek>> with(String value) {
        return keuze.apply(value);
    }
}
