package be.huisvanhetkind.importing.voorstel;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/** The first sentences of a text, as long as a summary may be. */
public final class Kernzin {
    private static final int LONGEST = 200;
    private static final int SHORTEST = 20;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Kernzin() {}

    /** Nothing when the text is too short to say something. */
    public static Optional<String> of(String written) {
        String text = Opmaak.words(written);
        BreakIterator sentences = BreakIterator.getSentenceInstance(DUTCH);
        sentences.setText(text);
        int end = 0;
        for (int at = sentences.next();
                at != BreakIterator.DONE && at <= LONGEST;
                at = sentences.next()) {
            end = at;
        }
        String first = end > 0 ? text.substring(0, end).strip() : text;
        return Optional.of(first).filter(one -> one.length() >= SHORTEST);
    }

    /** Whether the first sentences are all there is, and have no form. */
    public static boolean isAll(String written) {
        return !Opmaak.isHtml(written)
                && of(written).filter(Opmaak.words(written)::equals).isPresent();
    }
}
