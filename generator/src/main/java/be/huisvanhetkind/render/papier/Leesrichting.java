package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.render.letters.Schrift;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** How scripts that run from the right stand on paper: in their order, with letters joined. */
final class Leesrichting {
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
            return Schrift.reversed(text);
        }

        @Override
        public String shapeText(String text) {
            return Schrift.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return Schrift.apart(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
