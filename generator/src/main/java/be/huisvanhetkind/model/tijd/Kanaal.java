package be.huisvanhetkind.model.tijd;

import be.huisvanhetkind.model.keuze.Keuze;

/** Hoe je op dat uur terechtkunt: binnenlopen, met een afspraak, telefonisch of online. */
public enum Kanaal implements Keuze {
    ALGEMEEN,
    OP_AFSPRAAK,
    TELEFONISCH,
    ONLINE
}
