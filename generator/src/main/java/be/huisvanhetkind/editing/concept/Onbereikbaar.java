package be.huisvanhetkind.editing.concept;

/** The place of the drafts cannot be reached, or refuses; the message is a Dutch sentence. */
public final class Onbereikbaar extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Onbereikbaar(String sentence) {
        super(sentence);
    }

    public Onbereikbaar(String sentence, Throwable why) {
        super(sentence, why);
    }
}
