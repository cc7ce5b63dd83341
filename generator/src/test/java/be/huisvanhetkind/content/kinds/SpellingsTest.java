package be.huisvanhetkind.content.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Spelling;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrippen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A spelling takes the texts that its kind takes, and no other. */
class SpellingsTest {
    private static final int TRIED = 20_000;

    private static final List<String> SEEDS =
            List.of(
                    "2026-03-05",
                    "2024-02-29",
                    "1900-2-29",
                    "2000-02-29",
                    "2026-12-31",
                    "2026-04-31",
                    "0000-02-29",
                    "9.30",
                    "23.59",
                    "24.00",
                    "24u",
                    "9u30",
                    "9 uur",
                    "10:45u",
                    "2026-03-05 14.00",
                    "2026-03-05T9u",
                    "2026-3-5  om 9.30 uur",
                    "ja",
                    "Neen",
                    "NEE",
                    "2,50",
                    "10",
                    "999999999.99",
                    "49.98",
                    "51.98765432",
                    "3.1234",
                    "013 00 12 34",
                    "+32 470 12 34 56",
                    "0032 (0)13/00.12.34",
                    "112",
                    "1712",
                    "116 000",
                    "+31 6 12345678",
                    "00 33 1 23 45 67 89",
                    "0412 345 678",
                    "hallo@kompas.example",
                    "a.b+c@x-y.kompas.example",
                    "a..b@kompas.example",
                    "https://kompas.example/",
                    "HTTP://www.kompas.example:8080/een?twee#drie",
                    "https://kompas.example/een weg",
                    "https://kompas",
                    "https://kömpas.example/é",
                    "/aanbod/praatcafe/",
                    "/a/",
                    "#b5305f",
                    "3290",
                    "nl",
                    "fr-BE",
                    "zh-Hans-CN",
                    "-9",
                    "0",
                    "+7",
                    "299",
                    "0123.456.789",
                    "V0001060",
                    "24020",
                    "spel-en-ontmoeting",
                    "007",
                    "-0",
                    "12");

    private static final String LETTERS = "0123456789.:,-/+#()@ uTaeijnlBE_%&?=\u00e9\u00a0\u2013";

    static List<Kind<?>> kinds() {
        return List.of(
                Kinds.number(-9, 299),
                Kinds.number(0, 9999),
                Kinds.number(2014, 2100),
                Kinds.number(1, 4),
                Kinds.number(1900, 2100),
                Kinds.number(0, 365),
                Kinds.amount(),
                Kinds.degrees(49, 52),
                Kinds.degrees(2, 7),
                Kinds.date(),
                Kinds.time(),
                Kinds.endTime(),
                Kinds.dateTime(),
                Kinds.yesNo(),
                Kinds.phone(),
                Kinds.email(),
                Kinds.url(),
                Kinds.oldAddress(),
                Kinds.colour(),
                Kinds.postcode(),
                Kinds.language(),
                Kinds.officialNumber("[01]\\d{3}\\.?\\d{3}\\.?\\d{3}", "0"),
                Kinds.officialNumber("\\d{5}", "24020"));
    }

    private static boolean takes(Kind<?> kind, String text) {
        Reading reading = new Reading(Begrippen.GEEN, path -> Optional.empty());
        return kind.read(new Scalar(Place.start("a.md"), text), reading).isPresent()
                && reading.errors() == 0;
    }

    private static boolean takes(Spelling spelling, String text) {
        return Pattern.matches(spelling.pattern(), text.strip());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatTheKindTakesTheSpellingTakes(Kind<?> kind) {
        Spelling spelling = kind.spelling().orElseThrow();
        TreeSet<String> different = new TreeSet<>();
        int taken = 0;
        for (String text : texts()) {
            boolean isTaken = takes(kind, text);
            taken += isTaken ? 1 : 0;
            if (isTaken != takes(spelling, text)) {
                different.add((isTaken ? "only the kind: " : "only the spelling: ") + text);
            }
        }
        assertEquals(
                List.of(),
                List.copyOf(different).subList(0, Math.min(20, different.size())),
                spelling.name());
        assertTrue(taken > 0, spelling.name());
    }

    /** Good values, and what becomes of them by a slip or two. */
    private static List<String> texts() {
        Random random = new Random(17);
        List<String> texts = new ArrayList<>(SEEDS);
        for (int number = -20; number < 2200; number++) {
            texts.add(String.valueOf(number));
        }
        while (texts.size() < TRIED) {
            String text = SEEDS.get(random.nextInt(SEEDS.size()));
            for (int slips = random.nextInt(3); slips >= 0; slips--) {
                text = slip(text, random);
            }
            texts.add(text);
        }
        return texts;
    }

    private static String slip(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        String behind = text.substring(at);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + letter + behind;
            case 1 -> text.substring(0, at) + (behind.isEmpty() ? "" : behind.substring(1));
            default ->
                    text.substring(0, at) + letter + (behind.isEmpty() ? "" : behind.substring(1));
        };
    }

    @Test
    void everyNumberBetweenBoundsIsOneAndNoOther() {
        Spelling spelling = Spellings.whole(7, 1203);
        for (int number = 0; number < 3000; number++) {
            assertEquals(number >= 7 && number <= 1203, takes(spelling, "" + number), "" + number);
        }
    }
}
