package be.huisvanhetkind.site.tekening;

import be.huisvanhetkind.site.tekening.Plattegrond.Naam;
import be.huisvanhetkind.site.tekening.Plattegrond.Plaats;
import be.huisvanhetkind.site.tekening.Plattegrond.Speld;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a map: pins first, then a name beside each as long as nothing touches. */
public final class Plattegronden {
    private static final int PIN = 32;
    private static final int WIDEST_PIN = 70;
    private static final int DIGIT = 8;
    private static final int LETTER = 9;
    private static final int LONGEST_NAME = 26;
    private static final int LONGEST_NUMBERS = 7;
    private static final int WIDEST_SQUARE = 130;
    private static final int[] METRES = {
        100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000
    };

    private Plattegronden() {}

    /** A map of some places, numbered from 1 in their order. */
    public static Optional<Plattegrond> of(List<Plaats> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Projectie projectie = Projectie.of(places);
        int metres = METRES[0];
        for (int each : METRES) {
            metres = each / projectie.meters() <= WIDEST_SQUARE ? each : metres;
        }
        return Optional.of(
                new Plattegrond(
                        Projectie.WIDTH,
                        projectie.hoogte(),
                        (int) Math.round(metres / projectie.meters()),
                        metres < 1_000 ? metres + " m" : metres / 1_000 + " km",
                        spelden(places, projectie)));
    }

    private static List<Speld> spelden(List<Plaats> places, Projectie projectie) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Punt> points = places.stream().map(projectie::punt).toList();
        for (int i = 0; i < places.size(); i++) {
            Punt at = points.get(i);
            groups.stream()
                    .filter(group -> touches(points.get(group.get(0)), at))
                    .findFirst()
                    .orElseGet(() -> begin(groups))
                    .add(i);
        }
        List<Vlak> taken =
                new ArrayList<>(groups.stream().map(group -> pin(points, group)).toList());
        return groups.stream().map(group -> speld(places, points, group, taken)).toList();
    }

    private static List<Integer> begin(List<List<Integer>> groups) {
        List<Integer> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private static boolean touches(Punt one, Punt other) {
        return Math.abs(one.x() - other.x()) < WIDEST_PIN && Math.abs(one.y() - other.y()) < PIN;
    }

    private static Speld speld(
            List<Plaats> places, List<Punt> points, List<Integer> group, List<Vlak> taken) {
        Optional<Naam> name =
                group.size() == 1
                        ? naam(places.get(group.get(0)).naam(), points.get(group.get(0)), taken)
                        : Optional.empty();
        return new Speld(
                points.get(group.get(0)), tekst(group), width(group), name.stream().toList());
    }

    /** "3", "3, 7", or "13 +4" when there are more than fit. */
    private static String tekst(List<Integer> group) {
        String all =
                group.stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining(", "));
        return all.length() <= LONGEST_NUMBERS ? all : group.get(0) + 1 + " +" + (group.size() - 1);
    }

    private static int width(List<Integer> group) {
        return Math.min(WIDEST_PIN, Math.max(PIN, 14 + DIGIT * tekst(group).length()));
    }

    private static Vlak pin(List<Punt> points, List<Integer> group) {
        Punt at = points.get(group.get(0));
        int width = width(group);
        return new Vlak(at.x() - width / 2, at.y() - PIN / 2, width, PIN);
    }

    /** At the right, else at the left, else nowhere. */
    private static Optional<Naam> naam(String name, Punt at, List<Vlak> taken) {
        String text = Tekstregels.of(name, LONGEST_NAME, 1).get(0);
        int width = text.length() * LETTER;
        return Stream.of(false, true)
                .filter(left -> isFree(vlak(at, left, width), taken))
                .findFirst()
                .map(
                        left -> {
                            taken.add(vlak(at, left, width));
                            int x = left ? at.x() - PIN / 2 - 6 : at.x() + PIN / 2 + 6;
                            return new Naam(new Punt(x, at.y() + 5), text, left);
                        });
    }

    private static Vlak vlak(Punt at, boolean left, int width) {
        int x = left ? at.x() - PIN / 2 - 6 - width : at.x() + PIN / 2 + 6;
        return new Vlak(x, at.y() - 12, width, 24);
    }

    private static boolean isFree(Vlak one, List<Vlak> taken) {
        return one.x() >= 0
                && one.x() + one.width() <= Projectie.WIDTH
                && IntStream.range(0, taken.size()).noneMatch(i -> taken.get(i).touches(one));
    }

    /** What something covers. */
    private record Vlak(int x, int y, int width, int height) {
        boolean touches(Vlak other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }
}
