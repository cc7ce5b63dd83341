package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Meting;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.woorden.Getallen;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was measured, in words: how much, and how that goes over the years. */
public final class Metingen {
    private Metingen() {}

    /** Those of an indicator, in the order of their days. */
    public static List<Meting> of(Indicator indicator, Index index) {
        return index.oorspronkelijk(Meting.class).stream()
                .filter(meting -> meting.indicator().id().equals(indicator.id()))
                .sorted(Comparator.comparing(Meting::datum).thenComparing(Meting::id))
                .toList();
    }

    /** "48 procent"; "minder dan 5 gezinnen" when they are so few that they could be known. */
    public static String hoeveel(Meting meting, Index index) {
        String eenheid = index.find(meting.indicator()).map(Indicator::eenheid).orElse("");
        return meting.waarde()
                .map(waarde -> Getallen.of(waarde, index.woorden()) + " " + eenheid)
                .orElseGet(() -> index.woord("cijfer.klein", Indicator.KLEIN.intValue(), eenheid))
                .strip();
    }

    /** "↗ Meer dan in 2025: toen 48 procent. In 2024: 40 procent." */
    public static String trend(Meting meting, Index index) {
        List<Meting> vroeger = vroeger(meting, index);
        if (vroeger.isEmpty()) {
            return index.woord("cijfer.trend.eerste");
        }
        Stream<String> ouder = vroeger.stream().skip(1).map(een -> zin("in", een, index));
        String richting = richting(meting.waarde(), vroeger.get(0).waarde());
        return Stream.concat(Stream.of(zin(richting, vroeger.get(0), index)), ouder)
                .reduce((een, twee) -> een + " " + twee)
                .orElse("");
    }

    /** The last of each earlier year, the newest first. */
    private static List<Meting> vroeger(Meting meting, Index index) {
        NavigableMap<Integer, Meting> perJaar = new TreeMap<>();
        index.find(meting.indicator()).stream()
                .flatMap(indicator -> of(indicator, index).stream())
                .forEach(een -> perJaar.put(een.datum().getYear(), een));
        return List.copyOf(
                perJaar.headMap(meting.datum().getYear(), false).descendingMap().values());
    }

    private static String zin(String sleutel, Meting toen, Index index) {
        return index.woord(
                "cijfer.trend." + sleutel,
                Integer.toString(toen.datum().getYear()),
                hoeveel(toen, index));
    }

    /** What is too small to tell is smaller than what is not. */
    private static String richting(Optional<BigDecimal> nu, Optional<BigDecimal> toen) {
        int verschil = nu.orElse(BigDecimal.ZERO).compareTo(toen.orElse(BigDecimal.ZERO));
        return verschil > 0 ? "meer" : verschil < 0 ? "minder" : "gelijk";
    }
}
