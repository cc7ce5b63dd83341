package be.huisvanhetkind.render.papier;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** How scripts that run from the right stand on paper: in their order, with letters joined. */
final class Leesrichting {
    private static final int JOIN = ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK;
    private static final int APART =
            ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.LENGTH_GROW_SHRINK;

    private Leesrichting() {}

    /** Finds the runs of one direction in a paragraph, in the order in which they are seen. */
    static final class Runs implements BidiSplitter {
        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String text, byte direction) {
            bidi = new Bidi();
            bidi.setPara(text, direction == RTL ? Bidi.RTL : Bidi.LTR, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int number) {
            var run = bidi.getVisualRun(number);
            byte direction = run.getDirection() == Bidi.RTL ? RTL : LTR;
            return new BidiTextRun(run.getStart(), run.getLength(), direction);
        }

        @Override
        public byte getBaseDirection(String text) {
            return switch (Bidi.getBaseDirection(text)) {
                case Bidi.RTL -> RTL;
                case Bidi.LTR -> LTR;
                default -> NEUTRAL;
            };
        }
    }

    /** Writes a run from the right in the order of paper, and joins its letters. */
    static final class Order implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            return Bidi.writeReverse(text, Bidi.KEEP_BASE_COMBINING | Bidi.DO_MIRRORING);
        }

        @Override
        public String shapeText(String text) {
            return shape(text, JOIN);
        }

        @Override
        public String deshapeText(String text) {
            return shape(text, APART);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static String shape(String text, int how) {
            try {
                return new ArabicShaping(how | ArabicShaping.TEXT_DIRECTION_LOGICAL).shape(text);
            } catch (ArabicShapingException cannotBe) {
                throw new IllegalStateException(cannotBe);
            }
        }
    }
}
