package be.huisvanhetkind.dossier.verslag;

import be.huisvanhetkind.model.huis.Huis;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** The house on earlier days, as far as something remembers it. */
@FunctionalInterface
public interface Verleden {
    /** Nothing is remembered. */
    Verleden ONBEKEND = test -> Optional.empty();

    /**
     * Since when it is with the house as it is now.
     *
     * @param test asked of the house on earlier days, each as it was then
     * @return nothing when nothing is remembered
     */
    Optional<Sinds> since(Predicate<Huis> test);

    /**
     * A day since which something holds.
     *
     * @param isBegin whether it did not hold the day before; else nobody knows further back
     */
    record Sinds(LocalDate dag, boolean isBegin) {}
}
