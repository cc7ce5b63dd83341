package be.huisvanhetkind.rules;

import be.huisvanhetkind.model.huis.Huis;
import java.util.Optional;
import java.util.Set;

/**
 * Which items the rules that look at each item by itself are asked about; the others always see the
 * whole house.
 *
 * @param files as in {@code Place.file()}; nothing for every file
 */
public record Focus(Optional<Set<String>> files) {
    /** Every item. */
    public static final Focus ALL = new Focus(Optional.empty());

    /** Only the items of these files. */
    public static Focus on(Set<String> files) {
        return new Focus(Optional.of(Set.copyOf(files)));
    }

    Huis on(Huis huis) {
        return files.map(huis::only).orElse(huis);
    }
}
