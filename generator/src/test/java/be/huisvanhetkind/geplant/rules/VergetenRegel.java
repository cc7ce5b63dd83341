package be.huisvanhetkind.geplant.rules;

import be.huisvanhetkind.geplant.model.Huis;

/** Is not in the list. */
public record VergetenRegel(String plaats) {
    public static boolean check(Huis huis) {
        return huis.naam().isEmpty();
    }
}
