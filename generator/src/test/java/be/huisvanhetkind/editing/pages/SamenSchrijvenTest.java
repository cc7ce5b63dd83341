package be.huisvanhetkind.editing.pages;

import static be.huisvanhetkind.editing.pages.Schrijftafel.COORDINATIE;
import static be.huisvanhetkind.editing.pages.Schrijftafel.KOMPAS;
import static be.huisvanhetkind.editing.pages.Schrijftafel.OFFER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.Onbereikbaar;
import be.huisvanhetkind.editing.concept.Ondertekening;
import be.huisvanhetkind.editing.form.Browserform;
import be.huisvanhetkind.editing.pages.Schrijftafel.Getoond;
import be.huisvanhetkind.render.pictures.Photo;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people write in one file: no word of either is lost without being seen. */
class SamenSchrijvenTest {
    private static final int INTERLEAVINGS = 50;
    private static final int STEPS = 8;
    private static final int MANY = 12;
    private static final String NAME = "kompas/babbelcafe";
    private static final String DRAFT = "concept/" + NAME;
    private static final String FORM = "/redactie/bewerk/" + OFFER + "?concept=" + NAME;
    private static final Pattern WORD = Pattern.compile("woord[AB]\\d+");
    private static final List<String> FIELDS =
            List.of("v.titel", "v.samenvatting", "v.voor_wie", "v.hoe", "v.meebrengen");

    @TempDir private Path root;

    private Schrijftafel tafel;

    @BeforeEach
    void open() throws Exception {
        tafel = Schrijftafel.in(root);
        tafel.keep(KOMPAS, tafel.form(KOMPAS, OFFER).type("v.hoe", "Bel eerst even."));
    }

    @AfterEach
    void close() {
        tafel.close();
    }

    private String kept() {
        return tafel.map().read(DRAFT, OFFER).orElseThrow();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Somebody with a form open, who types words nobody else has. */
    private final class Hand {
        private final String name;
        private final Set<String> shown = new HashSet<>();
        private Browserform form = read(tafel.get(KOMPAS, FORM));
        private boolean isClash;
        private int count;

        Hand(String name) {
            this.name = name;
        }

        private Browserform read(Getoond answer) {
            shown.addAll(words(answer.text()));
            isClash = !answer.page().select(".rd-botsing").isEmpty();
            return answer.form();
        }

        void type(Random dice) {
            String word = "woord" + name + count++;
            int field = dice.nextInt(FIELDS.size() + 3);
            if (field < FIELDS.size()) {
                form.type(FIELDS.get(field), "Een zin met een " + word + " erin.");
                return;
            }
            List<String> lines = new ArrayList<>(form.text("tekst").lines().toList());
            while (lines.size() > MANY) {
                lines.remove(dice.nextInt(lines.size()));
            }
            lines.add(dice.nextInt(lines.size() + 1), "Een regel met een " + word + ".");
            form.type("tekst", String.join("\n", lines));
        }

        /** What is lost: new words that came nowhere, those of others that were never seen. */
        List<String> keep() {
            String before = kept();
            String sent = form.send().values().toString();
            Getoond answer = tafel.keep(KOMPAS, form);
            String seen = kept() + answer.text();
            List<String> lost = new ArrayList<>(words(sent));
            lost.removeAll(
                    words(tafel.map().read(form.said("gezien").get(0), OFFER).orElseThrow()));
            words(before).stream().filter(word -> !shown.contains(word)).forEach(lost::add);
            lost.removeIf(seen::contains);
            form = read(answer);
            return lost;
        }
    }

    @Test
    void noWordIsLostHoweverTheyTakeTurns() throws Exception {
        Hand[] hands = {new Hand("A"), new Hand("B")};
        int clashes = 0;
        int both = 0;
        for (int seed = 0; seed < INTERLEAVINGS; seed++) {
            Random dice = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                Hand hand = hands[dice.nextInt(2)];
                hand.type(dice);
                if (dice.nextInt(3) == 0) {
                    String before = kept();
                    assertEquals(List.of(), hand.keep(), "seed " + seed + ", step " + step);
                    assertEquals(hand.isClash, before.equals(kept()), "a clash keeps nothing");
                    clashes += hand.isClash ? 1 : 0;
                    both += hand.isClash ? 0 : 1;
                }
            }
        }
        assertTrue(clashes > 9 && both > 9, clashes + " clashes, " + both + " kept");
        assertEquals(List.of(), tafel.map().broken());
    }

    @Test
    void whoWritesInADraftThatIsThrownAwayGetsAnother() {
        Browserform open = tafel.get(KOMPAS, FORM).form();
        tafel.doing(KOMPAS, NAME, "gooi-weg");
        Getoond kept = tafel.keep(KOMPAS, open.type("v.voor_wie", "Ouders van kleuters."));
        assertEquals(200, kept.answer().status());
        assertTrue(kept().contains("voor_wie: Ouders van kleuters."));
    }

    @Test
    void whoWritesInADraftThatIsPublishedKeepsOnlyWhatIsNew() {
        Browserform open = tafel.get(KOMPAS, FORM).form();
        tafel.doing(COORDINATIE, NAME, "publiceer");
        tafel.keep(KOMPAS, open.type("v.voor_wie", "Ouders van kleuters."));
        assertTrue(tafel.map().text(OFFER).contains("hoe: Bel eerst even."));
        assertTrue(kept().contains("voor_wie: Ouders van kleuters."));
    }

    @Test
    void twoPicturesOfOneNameAreTwoFiles() {
        Browserform one = tafel.get(KOMPAS, FORM).form();
        Browserform other = tafel.get(KOMPAS, FORM).form();
        String picture = "v.afbeelding.bestand@";
        tafel.keep(KOMPAS, one.attach(picture, "foto.jpg", Photo.sideways(40, 30)));
        byte[] first = tafel.map().bytes(DRAFT, "partners/kompas/aanbod/foto.jpg").orElseThrow();
        tafel.keep(KOMPAS, other.attach(picture, "foto.jpg", Photo.sideways(20, 10)));
        assertEquals(
                Optional.of(first.length),
                tafel.map().bytes(DRAFT, "partners/kompas/aanbod/foto.jpg").map(b -> b.length));
    }

    @Test
    void whatSomebodyMadeUnreadableIsNotTypedOver() throws Exception {
        Browserform open = tafel.form(KOMPAS, OFFER);
        tafel.map().commit(OFFER, tafel.map().text(OFFER).replace("prijs: {", "prijs: {{"));
        Map<String, String> before = tafel.map().stand();
        Getoond told = tafel.keep(KOMPAS, open.type("v.titel", "Praatcafé"));
        assertEquals(409, told.answer().status());
        assertTrue(told.page().text().contains("titel: Praatcafé"), "one's own words are shown");
        assertEquals(before, tafel.map().stand());
    }

    /** What is published elsewhere in the meantime, between the last look and the writing. */
    @Test
    void aDraftThatMissesWhatIsPublishedIsNotPublished() throws Exception {
        Concept draft = tafel.concepten().find(NAME).orElseThrow();
        tafel.map()
                .commit(
                        "paginas/over-ons.md",
                        tafel.map().text("paginas/over-ons.md") + "\nNieuw.\n");
        Map<String, String> before = tafel.map().stand();
        Ondertekening by = new Ondertekening("x", "x@huis.example", "x", Instant.EPOCH);
        assertThrows(Onbereikbaar.class, () -> tafel.concepten().publish(draft, by));
        assertEquals(before, tafel.map().stand());
    }
}
