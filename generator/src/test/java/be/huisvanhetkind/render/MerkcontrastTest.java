package be.huisvanhetkind.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.rules.logo.MerkZonderContrast;
import be.huisvanhetkind.site.kleur.Huisstijl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever colours a house and its partners choose: they are refused, or every page is read. */
class MerkcontrastTest {
    private static final int RANDOM = 10_000;
    private static final int[] CORNERS = {0, 0x33, 0x76, 0x80, 0xcc, 0xff};

    private final String tokens = read("tokens.css");
    private final Kleurparen paren = Kleurparen.read();

    private static String read(String sheet) {
        try {
            return Files.readString(Path.of("..", "assets", sheet));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private List<String> unreadable(Kleur donker, Kleur licht, Kleur accent) {
        TreeMap<String, Kleur> partners = new TreeMap<>();
        partners.put("p-x", accent);
        String merk = MerkFormat.css(new Huisstijl(donker, licht, partners));
        List<String> found = new ArrayList<>(paren.unreadable(Stijlblad.of(false, tokens, merk)));
        found.addAll(paren.unreadable(Stijlblad.of(true, tokens, merk)));
        return found;
    }

    private static List<Kleur> colours() {
        List<Kleur> all = new ArrayList<>();
        for (int r : CORNERS) {
            for (int g : CORNERS) {
                for (int b : CORNERS) {
                    all.add(new Kleur(r, g, b));
                }
            }
        }
        Random random = new Random(5);
        for (int i = 0; i < RANDOM; i++) {
            int rgb = random.nextInt(1 << 24);
            all.add(new Kleur(rgb >> 16, rgb >> 8 & 255, rgb & 255));
        }
        return all;
    }

    @Test
    void everyHouseColourIsRefusedOrReadEverywhere() {
        Random random = new Random(19);
        List<Kleur> all = colours();
        List<Kleur> donker = all.stream().filter(MerkZonderContrast::isDonkerGenoeg).toList();
        List<Kleur> licht = all.stream().filter(MerkZonderContrast::isLichtGenoeg).toList();
        assertFalse(donker.size() == all.size() || licht.size() == all.size());
        TreeMap<String, String> found = new TreeMap<>();
        for (Kleur one : donker) {
            Kleur two = licht.get(random.nextInt(licht.size()));
            Kleur accent = all.get(random.nextInt(all.size()));
            unreadable(one, two, accent)
                    .forEach(
                            what ->
                                    found.put(
                                            what.replaceAll(":.*", ""),
                                            one.hex()
                                                    + " "
                                                    + two.hex()
                                                    + " "
                                                    + accent.hex()
                                                    + " "
                                                    + what));
        }
        assertEquals(List.of(), List.copyOf(found.values()));
    }

    @Test
    void everyPairOfTheStylesheetIsLookedAt() {
        String sheet = read("site.css");
        TreeSet<String> colours = Stijlblad.used("color|fill|border-color", sheet);
        colours.removeAll(paren.kleuren());
        TreeSet<String> grounds = Stijlblad.used("background|background-color", sheet);
        grounds.removeAll(paren.vlakken());
        assertEquals(List.of(), List.copyOf(colours), "in kleur/paren.txt, links");
        assertEquals(List.of(), List.copyOf(grounds), "in kleur/paren.txt, rechts");
    }

    /** The neutral colours of the dark part are not those of the light part. */
    @Test
    void aColourThatCannotBeReadIsFound() {
        String merk = ":root { --merk-1: #b0b0b0; --merk-1-op: #ffffff; }\n";
        List<String> found =
                paren.unreadable(
                        Stijlblad.of(
                                false,
                                tokens,
                                merk + ".p { --eigen-tekst: #000000; --eigen-zacht: #ffffff; }"));
        assertEquals("[merk-1] op papier: 2.17", found.get(0).replace(',', '.'));
        assertEquals(21, Stijlblad.of(false, "").contrast("#000", "#ffffff"), 0.001);
        assertEquals(4.54, Stijlblad.of(false, "").contrast("#767676", "#fff"), 0.005);
    }
}
