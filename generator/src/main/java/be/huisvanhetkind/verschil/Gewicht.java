package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.keuze.Keuze;

/** Hoe zwaar een verschil weegt voor een gezin; het zwaarste eerst. */
public enum Gewicht implements Keuze {
    WEG,
    /** Closed, or called off. */
    DICHT,
    WANNEER_EN_WAAR,
    PRIJS,
    CONTACT,
    NIEUW,
    VOOR_WIE,
    INHOUD,
    WOORDEN,
    VERTALING,
    /** What families do not notice. */
    ACHTERGROND
}
