package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.keuze.Keuze;

/** Hoe zwaar een verschil weegt voor een gezin; het zwaarste eerst. */
public enum Gewicht implements Keuze {
    WEG("Verdwijnt"),
    DICHT("Dicht of afgelast"),
    WANNEER_EN_WAAR("Wanneer en waar"),
    PRIJS("Prijs"),
    CONTACT("Contact"),
    NIEUW("Nieuw"),
    VOOR_WIE("Voor wie"),
    INHOUD("Inhoud"),
    WOORDEN("Woorden"),
    VERTALING("Vertaling"),
    ACHTERGROND("Achter de schermen");

    private final String label;

    Gewicht(String label) {
        this.label = label;
    }

    /** As a person reads it. */
    public String label() {
        return label;
    }
}
