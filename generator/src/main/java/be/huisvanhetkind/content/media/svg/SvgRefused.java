package be.huisvanhetkind.content.media.svg;

/** Why a drawing cannot be shown. */
final class SvgRefused extends Exception {
    private static final long serialVersionUID = 1;

    /** What kind of trouble it is. */
    enum Reason {
        /** It is no drawing, or one that cannot be read. */
        ONGELDIG,
        /** It holds something that is no drawing. */
        ONVEILIG,
        /** Drawing it would take too long. */
        ZWAAR
    }

    private final Reason reason;
    private final int line;

    SvgRefused(Reason reason, int line, String what) {
        super(what);
        this.reason = reason;
        this.line = line;
    }

    Reason reason() {
        return reason;
    }

    /** The line of the drawing, counted from 1. */
    int line() {
        return line;
    }

    /** What it is about, as an author would find it back. */
    String what() {
        return String.valueOf(getMessage());
    }
}
