package be.huisvanhetkind.dossier.verslag;

/** Pieces of Dutch sentences. */
public final class Zinsdeel {
    private Zinsdeel() {}

    /** {@code 1 partner}, {@code 3 partners}. */
    public static String count(long aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
