package be.huisvanhetkind.cli;

/** What the program tells the one that started it. */
final class ExitCode {
    /** All is well. */
    static final int GOOD = 0;

    /** The content has errors; nothing was published. */
    static final int CONTENT_HAS_ERRORS = 1;

    /** The machine or the call is broken. */
    static final int BROKEN = 2;

    private ExitCode() {}
}
