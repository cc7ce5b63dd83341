package be.huisvanhetkind.site.data;

import be.huisvanhetkind.model.keuze.Keuze;

/** Wat er met een stuk gebeurde. */
public enum Wijzigingsaard implements Keuze {
    TOEGEVOEGD,
    GEWIJZIGD,
    VERWIJDERD
}
