package be.huisvanhetkind.model.aanbod;

import be.huisvanhetkind.model.keuze.Keuze;

/** Of je vooraf iets moet doen, en wat. */
public enum Afspraak implements Keuze {
    ZONDER,
    OP_AFSPRAAK,
    INSCHRIJVEN,
    VIA_VERWIJZING
}
