package be.huisvanhetkind.model.tijd;

import be.huisvanhetkind.model.keuze.Keuze;

/** Of uren ook in de schoolvakanties gelden. */
public enum Vakantie implements Keuze {
    ALTIJD,
    NIET,
    ALLEEN
}
