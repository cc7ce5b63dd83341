package be.huisvanhetkind.format;

import be.huisvanhetkind.content.front.CurlyQuotes;
import be.huisvanhetkind.format.Value.Text;

/** A text that stands between marks of its own. */
final class Quotation {
    private Quotation() {}

    /**
     * Whether a text would lose its marks without quotes: around a whole value, curly ones go.
     *
     * @param canonical the text as it will be written
     */
    static boolean is(Text typed, String canonical) {
        return !typed.isPlain() && CurlyQuotes.within(canonical).isPresent();
    }
}
