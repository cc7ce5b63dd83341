package be.huisvanhetkind.importing.voorstel;

/** A file nothing can be made of; the message tells why, in Dutch. */
public final class OnleesbareInvoer extends RuntimeException {
    private static final long serialVersionUID = 1;

    private OnleesbareInvoer(String message) {
        super(message);
    }

    /** With what is named in the sentence. */
    public static OnleesbareInvoer of(String sentence, Object... named) {
        return new OnleesbareInvoer(sentence.formatted(named));
    }
}
