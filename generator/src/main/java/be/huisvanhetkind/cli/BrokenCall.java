package be.huisvanhetkind.cli;

/** The call cannot be carried out as it was made; the message tells why, in Dutch. */
final class BrokenCall extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenCall(String message) {
        super(message);
    }
}
