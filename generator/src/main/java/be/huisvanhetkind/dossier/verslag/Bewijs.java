package be.huisvanhetkind.dossier.verslag;

import be.huisvanhetkind.model.Item;

/**
 * A file that something rests on.
 *
 * @param bestand as in {@code Place.file()}
 */
public record Bewijs(String titel, String bestand) {
    public static Bewijs of(Item item) {
        return new Bewijs(item.titel(), item.fiche().origin().file());
    }
}
