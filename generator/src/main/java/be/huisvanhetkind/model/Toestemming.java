package be.huisvanhetkind.model;

import be.huisvanhetkind.model.keuze.Keuze;

/** Of de mensen op een foto toestemming gaven. */
public enum Toestemming implements Keuze {
    NIET_NODIG,
    SCHRIFTELIJK,
    NIET_GERICHT
}
