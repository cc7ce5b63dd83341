package be.huisvanhetkind.deur;

/**
 * Somebody in the log. Who it was, the commits tell; a log is kept longer, and read by more people.
 * Who has an address can find its lines: {@code printf %s ADDRESS | sha256sum} begins so.
 */
final class Schuilnaam {
    private static final int LETTERS = 8;

    private Schuilnaam() {}

    static String of(String mail) {
        return Toeval.digest(mail).substring(0, LETTERS);
    }
}
