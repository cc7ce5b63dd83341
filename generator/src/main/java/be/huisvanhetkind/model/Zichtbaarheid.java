package be.huisvanhetkind.model;

import be.huisvanhetkind.model.keuze.Keuze;

/** Wie het mag zien: iedereen, de partners van het netwerk, of alleen de coördinatie. */
public enum Zichtbaarheid implements Keuze {
    PUBLIEK,
    NETWERK,
    INTERN
}
