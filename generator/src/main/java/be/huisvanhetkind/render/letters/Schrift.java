package be.huisvanhetkind.render.letters;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/**
 * How scripts that run from the right are written: in the order of the eye, with letters joined.
 */
public final class Schrift {
    private static final int JOIN = ArabicShaping.LETTERS_SHAPE;
    private static final int APART = ArabicShaping.LETTERS_UNSHAPE;
    private static final int HOW =
            ArabicShaping.LENGTH_GROW_SHRINK | ArabicShaping.TEXT_DIRECTION_LOGICAL;

    private Schrift() {}

    /** A line as it is seen, sign by sign from left to right. */
    static String seen(String line) {
        char[] signs = line.toCharArray();
        return Bidi.requiresBidi(signs, 0, signs.length)
                ? new Bidi(joined(line), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                        .writeReordered(Bidi.KEEP_BASE_COMBINING | Bidi.DO_MIRRORING)
                : line;
    }

    /** A run from the right in the order of the eye. */
    public static String reversed(String run) {
        return Bidi.writeReverse(run, Bidi.KEEP_BASE_COMBINING | Bidi.DO_MIRRORING);
    }

    /** Arabic letters in the shapes they have beside each other. */
    public static String joined(String text) {
        return shape(text, JOIN);
    }

    /** The same letters, each by itself. */
    public static String apart(String text) {
        return shape(text, APART);
    }

    private static String shape(String text, int how) {
        try {
            return new ArabicShaping(how | HOW).shape(text);
        } catch (ArabicShapingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
