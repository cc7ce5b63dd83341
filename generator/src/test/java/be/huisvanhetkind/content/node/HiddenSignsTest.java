package be.huisvanhetkind.content.node;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenSignsTest {
    @ParameterizedTest
    @CsvSource({
        "een huis#dier hier, huisdier",
        "een #huis, huis",
        "een huis#, huis",
        "een # huis, een",
        "#, ''",
        "ti#tel: Een, titel:"
    })
    void theWordItHidesInIsNamed(String text, String word) {
        assertEquals(Optional.of(word), HiddenSigns.firstWord(text.replace('#', '\u200b')));
    }

    @Test
    void lettersThatShowNothingAreSigns() {
        for (String letter :
                List.of(
                        "\udb40\udc41",
                        "\u3164",
                        "\u115f",
                        "\u1160",
                        "\uffa0",
                        "\u2800",
                        "\u2063",
                        "\u180e",
                        "\u034f")) {
            assertEquals(
                    Optional.of("titel"), HiddenSigns.firstWord("ti" + letter + "tel"), letter);
        }
    }

    @Test
    void onlySoManyAreTold() {
        assertEquals(
                List.of(0, 2),
                HiddenSigns.findIn("\u200ba\u200bb\u200b", 2).stream()
                        .map(HiddenSigns.Found::offset)
                        .toList());
    }

    @Test
    void marksOfALanguageAreNone() {
        assertEquals(List.of(), HiddenSigns.findIn("een\u200ftwee\u200ddrie\n\tvier", 9));
    }
}
