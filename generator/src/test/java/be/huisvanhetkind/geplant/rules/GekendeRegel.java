package be.huisvanhetkind.geplant.rules;

import be.huisvanhetkind.geplant.model.Huis;

/** Is in the list. */
public record GekendeRegel(String plaats) {
    public static boolean check(Huis huis) {
        return huis.naam().isEmpty();
    }
}
