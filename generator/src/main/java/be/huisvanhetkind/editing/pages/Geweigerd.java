package be.huisvanhetkind.editing.pages;

/** Somebody asked for what is not theirs, or is not there; the message is a Dutch sentence. */
final class Geweigerd extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;

    Geweigerd(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    int status() {
        return status;
    }
}
