package be.huisvanhetkind.dossier.meting;

/** Which way a number goes, whatever that is worth. */
public enum Trend {
    STIJGT("stijgt"),
    DAALT("daalt"),
    GELIJK("blijft gelijk"),
    ONBEKEND("nog niet te zeggen");

    private final String woord;

    Trend(String woord) {
        this.woord = woord;
    }

    /** Of a difference with the year before. */
    static Trend of(int verschil) {
        return verschil == 0 ? GELIJK : verschil > 0 ? STIJGT : DAALT;
    }

    public String woord() {
        return woord;
    }
}
