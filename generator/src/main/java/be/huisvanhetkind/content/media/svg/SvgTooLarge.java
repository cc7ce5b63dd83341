package be.huisvanhetkind.content.media.svg;

/** A number that no drawing needs. */
final class SvgTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    SvgTooLarge(String number) {
        super(number);
    }

    String number() {
        return String.valueOf(getMessage());
    }
}
