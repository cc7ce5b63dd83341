package be.huisvanhetkind.render.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The letters that come with the program write what the site says. */
class LettersTest {
    @ParameterizedTest
    @EnumSource(Lettertype.class)
    void everySignOfEveryLanguageHasAnOutline(Lettertype type) throws IOException {
        Letters letters = Letters.of(type);
        for (Sitetaal taal : Sitetaal.values()) {
            assertEquals("", missing(letters, words(taal)), taal.id());
        }
        assertEquals("家", missing(letters, "huis 家"), "the planted sign");
    }

    @ParameterizedTest
    @EnumSource(Lettertype.class)
    void whatIsUnknownIsNotWritten(Lettertype type) {
        Letters letters = Letters.of(type);
        assertTrue(letters.canWrite("Çocuk évi “Їжачок” & één"));
        assertTrue(letters.canWrite("Huis بيت الطفل"));
        assertFalse(letters.canWrite("家"));
        assertEquals(Optional.of("🧸"), letters.unknown("Spelen 🧸 en 家"));
    }

    @ParameterizedTest
    @EnumSource(Lettertype.class)
    void arabicIsJoinedAndRunsFromTheRight(Lettertype type) {
        Letters letters = Letters.of(type);
        assertEquals(letters.width("ﻣﺮﺣﺒﺎ", 10), letters.width("مرحبا", 10), 0.001);
        assertNotEquals(
                letters.width("م ر ح ب ا", 10) - 4 * letters.width(" ", 10),
                letters.width("مرحبا", 10),
                0.5);
    }

    @ParameterizedTest
    @EnumSource(Lettertype.class)
    void aTextIsAsWideAsItsOutline(Lettertype type) {
        Letters letters = Letters.of(type);
        double outline = letters.outline("Huis van het Kind", 100).getBounds2D().getMaxX();
        assertEquals(letters.width("Huis van het Kind", 100), outline, 10);
    }

    private static String words(Sitetaal taal) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Woordenboek.class.getResourceAsStream(
                                "/woorden/" + taal.id() + ".properties"),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return String.join(
                "", words.stringPropertyNames().stream().map(words::getProperty).toList());
    }

    private static String missing(Letters letters, String text) {
        return text.codePoints()
                .filter(
                        sign ->
                                Character.getType(sign) != Character.FORMAT
                                        && !letters.hasGlyph(sign))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
