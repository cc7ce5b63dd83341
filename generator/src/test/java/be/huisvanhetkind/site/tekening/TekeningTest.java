package be.huisvanhetkind.site.tekening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.site.tekening.Netwerk.Deelnemer;
import be.huisvanhetkind.site.tekening.Netwerk.Knoop;
import be.huisvanhetkind.site.tekening.Netwerk.Paar;
import be.huisvanhetkind.site.tekening.Plattegrond.Plaats;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TekeningTest {
    private static Netwerk netwerk(int partners) {
        List<Deelnemer> all =
                IntStream.range(0, partners)
                        .mapToObj(
                                i ->
                                        new Deelnemer(
                                                "Consultatiebureau De Onwaarschijnlijkelangenaam "
                                                        + i,
                                                "p-" + i,
                                                i % 9))
                        .toList();
        List<Paar> pairs = new ArrayList<>();
        for (int i = 0; i < partners; i++) {
            for (int j = i + 1; j < partners; j++) {
                pairs.add(new Paar(i, j));
            }
        }
        return Netwerk.of(all, pairs);
    }

    private static List<String> touching(List<Rectangle> all, Rectangle whole) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!whole.contains(all.get(i))) {
                found.add("outside: " + all.get(i));
            }
            for (int j = 0; j < i; j++) {
                if (all.get(i).intersects(all.get(j))) {
                    found.add(all.get(i) + " touches " + all.get(j));
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 17, 24, 25, 80, 200})
    void noHouseTouchesAnother(int partners) {
        Netwerk net = netwerk(partners);
        List<Rectangle> covered = new ArrayList<>();
        covered.add(new Rectangle(net.midden().x() - 64, net.midden().y() - 64, 128, 128));
        for (Knoop knoop : net.knopen()) {
            covered.add(new Rectangle(knoop.x(), knoop.y(), knoop.maat(), knoop.maat()));
        }
        assertEquals(partners, net.knopen().size());
        assertEquals(List.of(), touching(covered, new Rectangle(net.breedte(), net.hoogte())));
    }

    /** A bold letter of 15 units is at most 10.5 wide on average in the widest system font. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 24})
    void noNameTouchesAnotherOrLeavesTheDrawing(int partners) {
        Netwerk net = netwerk(partners);
        List<Rectangle> covered = new ArrayList<>();
        for (Knoop knoop : net.knopen()) {
            int width =
                    knoop.naam().stream().mapToInt(line -> line.length() * 21 / 2).max().orElse(0);
            Punt at = knoop.bijschrift();
            covered.add(
                    new Rectangle(
                            knoop.links() ? at.x() - width : at.x(),
                            at.y() - 14,
                            width,
                            18 * knoop.naam().size()));
            covered.add(new Rectangle(knoop.x(), knoop.y(), knoop.maat(), knoop.maat()));
        }
        assertEquals(List.of(), touching(covered, new Rectangle(net.breedte(), net.hoogte())));
    }

    @Test
    void anOverlapIsFound() {
        assertEquals(
                2,
                touching(
                                List.of(new Rectangle(0, 0, 9, 9), new Rectangle(8, 8, 9, 9)),
                                new Rectangle(16, 16))
                        .size());
    }

    @Test
    void aCrowdHasNoNamesAndNotEveryLine() {
        assertTrue(netwerk(80).knopen().stream().allMatch(knoop -> knoop.naam().isEmpty()));
        assertEquals(240, netwerk(80).samen().split("M").length - 1);
        assertEquals(80, netwerk(80).lid().split("M").length - 1);
    }

    @Test
    void theHouseWithMoreOffersIsLarger() {
        List<Knoop> knopen = netwerk(5).knopen();
        assertTrue(knopen.get(0).maat() < knopen.get(3).maat());
        assertEquals(netwerk(9).knopen().get(8).maat(), netwerk(9).knopen().get(7).maat());
    }

    @Test
    void theDrawingOfTheMissionHasWhatTheHouseHas() {
        Huisbeeld beeld =
                Huisbeeld.of(
                        "Elk gezin in Demerdal",
                        List.of("Gezond opgroeien", "Elkaar ontmoeten"),
                        List.of(
                                "We luisteren.",
                                "We stemmen het aanbod van alle partners op elkaar af, en nog veel meer dan dat, elke week."),
                        2,
                        30);
        assertEquals(6, beeld.lagen().size());
        assertEquals(8, beeld.deuren().size());
        assertEquals(
                List.of(0, 0, 0, 0, 1, 2),
                beeld.lagen().stream().map(laag -> laag.nummer()).toList());
        assertTrue(beeld.lagen().get(5).regels().get(2).endsWith("…"));
        int y = 112;
        for (Huisbeeld.Laag laag : beeld.lagen()) {
            assertEquals(y, laag.y());
            y += laag.hoogte();
        }
        assertEquals(y, beeld.hoogte());
        assertEquals(0, Huisbeeld.of("Online", List.of(), List.of(), 0, 0).deuren().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 60, 500})
    void noPinTouchesAnother(int places) {
        Random random = new Random(places);
        List<Plaats> all =
                IntStream.range(0, places)
                        .mapToObj(
                                i ->
                                        new Plaats(
                                                "Buurthuis " + i,
                                                50.9 + random.nextDouble() / 8,
                                                5 + random.nextDouble() / 5))
                        .toList();
        Plattegrond map = Plattegronden.of(all).orElseThrow();
        List<Rectangle> covered = new ArrayList<>();
        map.spelden()
                .forEach(
                        pin -> {
                            covered.add(
                                    new Rectangle(
                                            pin.punt().x() - pin.breedte() / 2,
                                            pin.punt().y() - 16,
                                            pin.breedte(),
                                            32));
                            pin.naam()
                                    .forEach(
                                            name -> {
                                                int width = name.tekst().length() * 9;
                                                covered.add(
                                                        new Rectangle(
                                                                name.links()
                                                                        ? name.punt().x() - width
                                                                        : name.punt().x(),
                                                                name.punt().y() - 17,
                                                                width,
                                                                24));
                                            });
                        });
        assertEquals(List.of(), touching(covered, new Rectangle(map.breedte(), map.hoogte())));
        assertTrue(map.hoogte() <= 560 && map.vak() >= 30, map.hoogte() + " " + map.vak());
    }

    /** Measured elsewhere: Brussels to Antwerp is 41.6 km, bearing 2.5 degrees east of north. */
    @Test
    void distancesAreTrue() {
        Plattegrond map =
                Plattegronden.of(
                                List.of(
                                        new Plaats("Brussel", 50.8467, 4.3525),
                                        new Plaats("Antwerpen", 51.2211, 4.3997)))
                        .orElseThrow();
        Punt south = map.spelden().get(0).punt();
        Punt north = map.spelden().get(1).punt();
        double metres = map.vakTekst().equals("10 km") ? 10_000 : 0;
        double km =
                Math.hypot(south.x() - north.x(), south.y() - north.y())
                        * metres
                        / map.vak()
                        / 1000;
        assertEquals(41.7, km, 0.6);
        assertTrue(north.y() < south.y() && north.x() > south.x());
    }

    @Test
    void placesWithoutAPointGiveNoMap() {
        assertTrue(Plattegronden.of(List.of()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Een kort woord, 20, 2, Een kort woord",
        "Een heel lange naam, 10, 2, Een heel|lange naam",
        "Onwaarschijnlijkelang, 10, 2, Onwaarsch…",
        "a b c d e f, 3, 2, a b|c…"
    })
    void wordsAreBrokenOverLines(String text, int width, int most, String lines) {
        assertEquals(List.of(lines.split("\\|")), Tekstregels.of(text, width, most));
    }
}
