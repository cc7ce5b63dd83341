package be.huisvanhetkind.site.vragen;

/** A word of a question that means nothing here. */
public final class UnknownWord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    UnknownWord(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Which word that is, and what does mean something, in Dutch. */
    public String sentence() {
        return sentence;
    }
}
