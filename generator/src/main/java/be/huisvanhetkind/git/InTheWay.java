package be.huisvanhetkind.git;

/**
 * Something in the repository stands in the way of what is asked; the message is a Dutch sentence.
 */
public final class InTheWay extends RuntimeException {
    private static final long serialVersionUID = 1;

    InTheWay(String sentence) {
        super(sentence);
    }
}
