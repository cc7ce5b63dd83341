package be.huisvanhetkind.dossier.verslag;

/** What to think of a cell: a word, and a class for who sees colours too. */
public enum Oordeel {
    VOLDAAN("voldaan", "goed"),
    NIET_VOLDAAN("niet voldaan", "stop"),
    ONBEKEND("niet te zeggen", "let"),
    OP_TIJD("op tijd", "goed"),
    BINNENKORT("binnenkort", "let"),
    TE_LAAT("te laat", "stop"),
    LEEG("leeg", "w0"),
    DUN("dun", "w1"),
    GOED("goed", "w2"),
    STERK("sterk", "w3"),
    NIET_VAN_TOEPASSING("niet van toepassing", "nvt");

    private static final int VEEL = 4;

    private final String woord;
    private final String klasse;

    Oordeel(String woord, String klasse) {
        this.woord = woord;
        this.klasse = klasse;
    }

    /** How much there is of something: none, one, two or three, more. */
    public static Oordeel of(int aantal) {
        if (aantal >= VEEL) {
            return STERK;
        }
        return aantal == 0 ? LEEG : aantal == 1 ? DUN : GOED;
    }

    public String woord() {
        return woord;
    }

    /** Its class in the style sheet. */
    public String klasse() {
        return klasse;
    }
}
