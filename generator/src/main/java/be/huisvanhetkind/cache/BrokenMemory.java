package be.huisvanhetkind.cache;

/**
 * What was remembered makes no sense, although its sum is right: somebody wrote in it. It is
 * forgotten, and the work done again.
 */
public final class BrokenMemory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenMemory(Throwable cause) {
        super(cause);
    }
}
