package be.huisvanhetkind.dossier.verslag;

/** What to think of a cell: a word, and a class for who sees colours too. */
public enum Oordeel {
    VOLDAAN("voldaan", "goed"),
    NIET_VOLDAAN("niet voldaan", "stop"),
    ONBEKEND("niet te zeggen", "let"),
    OP_TIJD("op tijd", "goed"),
    BINNENKORT("binnenkort", "let"),
    TE_LAAT("te laat", "stop"),
    GELDT("geldt", "w2"),
    LOOPT_AF("loopt af", "let"),
    LEEG("leeg", "w0"),
    DUN("dun", "w1"),
    GOED("goed", "w2"),
    STERK("sterk", "w3"),
    GEEN("geen", "nvt"),
    EEN("één", "w1"),
    ENKELE("enkele", "w2"),
    VEEL("veel", "w3"),
    NIET_VAN_TOEPASSING("niet van toepassing", "nvt");

    private static final int VIER = 4;

    private final String woord;
    private final String klasse;

    Oordeel(String woord, String klasse) {
        this.woord = woord;
        this.klasse = klasse;
    }

    /** How much there is of something: none, one, two or three, more. */
    public static Oordeel of(int aantal) {
        return of(aantal, LEEG, DUN, GOED, STERK);
    }

    /** The same, of what nobody misses when there is none. */
    public static Oordeel counted(int aantal) {
        return of(aantal, GEEN, EEN, ENKELE, VEEL);
    }

    private static Oordeel of(int aantal, Oordeel geen, Oordeel een, Oordeel enkele, Oordeel veel) {
        if (aantal >= VIER) {
            return veel;
        }
        return aantal == 0 ? geen : aantal == 1 ? een : enkele;
    }

    public String woord() {
        return woord;
    }

    /** Its class in the style sheet. */
    public String klasse() {
        return klasse;
    }
}
