package be.huisvanhetkind.render.papier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.render.letters.Letters;
import be.huisvanhetkind.render.letters.Lettertype;
import com.openhtmltopdf.bidi.BidiSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeesrichtingTest {
    private static final String HELLO = "مرحبا";
    private static final Leesrichting.Order ORDER = new Leesrichting.Order();

    @ParameterizedTest
    @EnumSource(Lettertype.class)
    void lettersAreJoinedInShapesThatTheFontHas(Lettertype type) {
        String shaped = ORDER.shapeText(HELLO);
        assertTrue(shaped.codePoints().allMatch(sign -> sign >= 0xFE70 && sign <= 0xFEFC), shaped);
        assertTrue(shaped.codePoints().allMatch(Letters.of(type)::hasGlyph), shaped);
        assertEquals(HELLO, ORDER.deshapeText(shaped));
        assertEquals("koffie", ORDER.shapeText("koffie"));
    }

    @Test
    void whatRunsFromTheRightStandsTheOtherWayRound() {
        assertEquals("(c) ba", ORDER.reorderRTLTextToLTR("ab (c)"));
        BidiSplitter runs = new Leesrichting.Runs();
        runs.setParagraph("Taal " + HELLO + " en meer", BidiSplitter.LTR);
        assertEquals(3, runs.countTextRuns());
        assertEquals(BidiSplitter.RTL, runs.getVisualRun(1).getDirection());
        assertEquals(5, runs.getVisualRun(1).getStart());
        assertEquals(BidiSplitter.RTL, runs.getBaseDirection(HELLO));
    }
}
