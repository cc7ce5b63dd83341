package be.huisvanhetkind.compare;

/** There is nothing to compare with; the message says so in Dutch. */
public final class NotInGit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotInGit(String message) {
        super(message);
    }
}
