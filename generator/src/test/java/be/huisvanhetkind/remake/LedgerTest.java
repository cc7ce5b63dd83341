package be.huisvanhetkind.remake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.index.Question;
import be.huisvanhetkind.site.index.Question.About;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Question ONE = new Question(Sitetaal.NL, About.ITEM, "Partner", "kompas");
    private static final Question TWO = new Question(Sitetaal.FR, About.ALL, "*", "");
    private static final Question THREE = new Question(Sitetaal.NL, About.VALUE, "", "frame");
    private static final Ledger LEDGER =
            new Ledger(
                    "ground",
                    Map.of(
                            "Een",
                            new Planned(
                                    List.of(TWO),
                                    Map.of(
                                            "a/index.html",
                                            new Made("g1", List.of(ONE, THREE), "c1"),
                                            "b/index.html",
                                            new Made("g2", List.of(), "c2"))),
                            "Twee",
                            new Planned(List.of(), Map.of())),
                    Map.of(ONE, "1", TWO, "2", THREE, "3"));

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("grootboek");
    }

    @Test
    void whatIsWrittenDownIsReadAgain() {
        LedgerCode.save(LEDGER, file());
        assertEquals(LEDGER, LedgerCode.load(file(), "ground"));
    }

    @Test
    void onOtherGroundNothingIsKnown() {
        LedgerCode.save(LEDGER, file());
        assertEquals(Ledger.EMPTY, LedgerCode.load(file(), "other ground"));
        assertEquals(Ledger.EMPTY, LedgerCode.load(folder.resolve("nergens"), "ground"));
    }

    @Test
    void aLedgerThatWasCutShortOrChangedIsEmpty() throws IOException {
        LedgerCode.save(LEDGER, file());
        byte[] whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at++) {
            Files.write(file(), Arrays.copyOf(whole, at));
            assertEquals(Ledger.EMPTY, LedgerCode.load(file(), "ground"));
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file(), changed);
            assertEquals(Ledger.EMPTY, LedgerCode.load(file(), "ground"));
        }
    }
}
