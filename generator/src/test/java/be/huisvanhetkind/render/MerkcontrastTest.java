package be.huisvanhetkind.render;

import static be.huisvanhetkind.model.huis.Uiterlijk.TUIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.rules.logo.MerkZonderContrast;
import be.huisvanhetkind.site.kleur.Huisstijl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever colours a house and its partners choose: they are refused, or every page is read. */
class MerkcontrastTest {
    private static final int RANDOM = 10_000;
    private static final int[] CORNERS = {0, 0x33, 0x76, 0x80, 0xcc, 0xff};

    private final Kleurparen paren = Kleurparen.read();

    private static String read(String sheet) {
        try {
            return Files.readString(Path.of("..", "assets", sheet));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private List<String> unreadable(
            Kleur donker, Kleur licht, Kleur accent, Uiterlijk uiterlijk, String tokens) {
        TreeMap<String, Kleur> partners = new TreeMap<>();
        partners.put("p-x", accent);
        String merk = MerkFormat.css(new Huisstijl(donker, licht, partners, uiterlijk));
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

    @ParameterizedTest
    @EnumSource
    void everyHouseColourIsRefusedOrReadEverywhere(Uiterlijk uiterlijk) {
        String tokens = read(uiterlijk.sheet());
        Random random = new Random(19);
        List<Kleur> all = colours();
        List<Kleur> donker =
                all.stream()
                        .filter(one -> MerkZonderContrast.isDonkerGenoeg(one, uiterlijk))
                        .toList();
        List<Kleur> licht = all.stream().filter(MerkZonderContrast::isLichtGenoeg).toList();
        assertFalse(donker.size() == all.size() || licht.size() == all.size());
        TreeMap<String, String> found = new TreeMap<>();
        for (Kleur one : donker) {
            Kleur two = licht.get(random.nextInt(licht.size()));
            Kleur accent = all.get(random.nextInt(all.size()));
            unreadable(one, two, accent, uiterlijk, tokens)
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

    @ParameterizedTest
    @EnumSource
    void everyPairOfTheStylesheetIsLookedAt(Uiterlijk uiterlijk) {
        String sheet = read("site.css") + read(uiterlijk.sheet());
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
                                read("tokens.css"),
                                merk + ".p { --eigen-tekst: #000000; --eigen-zacht: #ffffff; }"));
        assertEquals("[merk-1] op papier: 2.17", found.get(0).replace(',', '.'));
        assertEquals(21, Stijlblad.of(false, "").contrast("#000", "#ffffff"), 0.001);
        assertEquals(4.54, Stijlblad.of(false, "").contrast("#767676", "#fff"), 0.005);
    }

    /** A look with one weak pair, by day and by night. */
    @Test
    void aWeakPairOfALookIsFound() {
        Kleur teal = Kleur.of("#0f4c50");
        String tuin = read(Uiterlijk.TUIN.sheet());
        String day = tuin.replace("--inkt-2: #63503f", "--inkt-2: #a08a75");
        String night = tuin.replace("--rand: #a38e7a", "--rand: #5b4a3d");
        assertEquals(List.of(), unreadable(teal, teal.over(Kleur.WIT, 0.4), teal, TUIN, tuin));
        assertWeak("[inkt-2] op papier", day);
        assertWeak("[rand] op papier", night);
    }

    private void assertWeak(String pair, String tokens) {
        Kleur teal = Kleur.of("#0f4c50");
        List<String> found = unreadable(teal, teal.over(Kleur.WIT, 0.4), teal, TUIN, tokens);
        assertTrue(found.toString().contains(pair), found::toString);
    }

    /** What the program computes with is what the browser shows. */
    @ParameterizedTest
    @EnumSource
    void theGroundsOfALookAreThoseOfItsSheet(Uiterlijk uiterlijk) {
        String sheet = read(uiterlijk.sheet());
        Map<String, String> licht = Stijlblad.of(false, sheet).tokens();
        Map<String, String> donker = Stijlblad.of(true, sheet).tokens();
        assertEquals(uiterlijk.papier().hex(), licht.get("papier"));
        assertEquals(uiterlijk.inkt().hex(), licht.get("inkt"));
        assertEquals(uiterlijk.papierDonker().hex(), donker.get("papier"));
        assertEquals(uiterlijk.kaartDonker().hex(), donker.get("vlak"));
        assertEquals(uiterlijk.inktDonker().hex(), donker.get("inkt"));
    }

    @ParameterizedTest
    @EnumSource
    void everyLookHasEveryToken(Uiterlijk uiterlijk) {
        String merk = MerkFormat.css(new Huisstijl(Kleur.WIT, Kleur.WIT, new TreeMap<>(), TUIN));
        for (boolean dark : new boolean[] {false, true}) {
            Set<String> missing =
                    new TreeSet<>(Stijlblad.of(dark, read("tokens.css")).tokens().keySet());
            missing.removeAll(Stijlblad.of(dark, read(uiterlijk.sheet()), merk).tokens().keySet());
            assertEquals(Set.of(), missing);
        }
    }

    @Test
    void everySheetOfALookIsOnTheList() throws IOException {
        Set<String> there = new TreeSet<>(Set.of(Uiterlijk.TOKENS));
        try (Stream<Path> files = Files.list(Path.of("..", "assets", "uiterlijk"))) {
            files.forEach(file -> there.add("uiterlijk/" + file.getFileName()));
        }
        Set<String> listed = new TreeSet<>();
        Stream.of(Uiterlijk.values()).map(Uiterlijk::sheet).forEach(listed::add);
        assertEquals(listed, there);
    }
}
