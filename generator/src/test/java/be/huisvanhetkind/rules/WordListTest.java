package be.huisvanhetkind.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.rules.tekst.WordList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void aLineHoldsWordsAndNoRemarks() {
        List<String> lines = WordList.lines("lege-links");
        assertEquals("hier", lines.get(0));
        assertTrue(lines.contains("klik hier"));
        assertTrue(lines.stream().noneMatch(line -> line.isEmpty() || line.contains("#")));
    }

    @Test
    void everyWordOfALineIsAWord() {
        assertTrue(WordList.words("mensen").containsAll(List.of("kind", "kleuters", "gezin")));
        assertFalse(WordList.words("mensen").contains("kind kinderen"));
    }

    @Test
    void aListThatIsNotThereIsAMistakeOfTheProgram() {
        assertThrows(IllegalStateException.class, () -> WordList.lines("bestaat-niet"));
    }
}
