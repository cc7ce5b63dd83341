package be.huisvanhetkind.model.huis;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.keuze.Keuze;

/**
 * Hoe de site van een huis eruitziet. Each is a style sheet with tokens; the grounds on which the
 * colours of a house must be read stand here too, with the same values.
 */
public enum Uiterlijk implements Keuze {
    /** Huizen op een rij, afgeronde hoeken, een getinte kop. */
    STRAAT("#ffffff", "#15292c", "#0e1c1e", "#16292b", "#eaf2f0"),
    /** Rustig en zakelijk: wit, rechte hoeken, dunne lijnen. */
    PLEIN("#ffffff", "#1a1f26", "#121519", "#1b2026", "#eceef1"),
    /** Warm en speels: ronde vormen, heuvels, een haag. */
    TUIN("#fffaf0", "#33231b", "#1d1612", "#2a201a", "#f7ece0");

    /** The sheet as the site has it, whichever it is. */
    public static final String TOKENS = "tokens.css";

    private final Kleur papier;
    private final Kleur inkt;
    private final Kleur papierDonker;
    private final Kleur kaartDonker;
    private final Kleur inktDonker;

    Uiterlijk(
            String papier,
            String inkt,
            String papierDonker,
            String kaartDonker,
            String inktDonker) {
        this.papier = Kleur.of(papier);
        this.inkt = Kleur.of(inkt);
        this.papierDonker = Kleur.of(papierDonker);
        this.kaartDonker = Kleur.of(kaartDonker);
        this.inktDonker = Kleur.of(inktDonker);
    }

    public Kleur papier() {
        return papier;
    }

    public Kleur inkt() {
        return inkt;
    }

    /** What the page is when it is dark. */
    public Kleur papierDonker() {
        return papierDonker;
    }

    /** Cards and fields when the page is dark. */
    public Kleur kaartDonker() {
        return kaartDonker;
    }

    public Kleur inktDonker() {
        return inktDonker;
    }

    /** Its style sheet, in the folder of assets. */
    public String sheet() {
        return this == STRAAT ? TOKENS : "uiterlijk/" + id() + ".css";
    }
}
