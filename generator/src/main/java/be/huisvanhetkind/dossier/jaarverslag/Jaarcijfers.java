package be.huisvanhetkind.dossier.jaarverslag;

import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Meting;
import be.huisvanhetkind.taal.Getalwoord;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An indicator over the years, in words that tell of nobody: what counts fewer than five is told as
 * that.
 *
 * @param perJaar the last that was measured in each year
 */
record Jaarcijfers(Indicator indicator, SortedMap<Integer, Meting> perJaar) {
    private static final Comparator<Meting> ORDER =
            Comparator.comparing(Meting::datum).thenComparing(Meting::id);

    Jaarcijfers {
        perJaar = Collections.unmodifiableSortedMap(new TreeMap<>(perJaar));
    }

    static Jaarcijfers of(Indicator indicator, List<Meting> metingen) {
        SortedMap<Integer, Meting> perJaar = new TreeMap<>();
        metingen.stream()
                .filter(een -> een.indicator().id().equals(indicator.id()))
                .sorted(ORDER)
                .forEach(een -> perJaar.put(een.datum().getYear(), een));
        return new Jaarcijfers(indicator, perJaar);
    }

    Optional<Meting> in(int jaar) {
        return Optional.ofNullable(perJaar.get(jaar));
    }

    /** Whether a year is what it is about. */
    boolean isAbout(int jaar) {
        return in(jaar).isPresent() || indicator.jaar().map(een -> een == jaar).orElse(true);
    }

    /** {@code 48 procent}, {@code minder dan 5 gezinnen}. */
    String told(Meting meting) {
        return isKlein(meting)
                ? "minder dan %s %s".formatted(Indicator.KLEIN, indicator.eenheid())
                : told(waarde(meting));
    }

    private String told(BigDecimal waarde) {
        return Getalwoord.of(waarde) + " " + indicator.eenheid();
    }

    /** What the house wants, with the year when that is another one. */
    String doel(int jaar) {
        String doel = told(indicator.streefwaarde());
        return indicator
                .jaar()
                .filter(een -> een != jaar)
                .map(een -> "%s (in %d)".formatted(doel, een))
                .orElse(doel);
    }

    /** How a value stands to what the house wants that year; nobody says which way is better. */
    String besideDoel(int jaar) {
        boolean isForThis = indicator.jaar().map(een -> een == jaar).orElse(true);
        return in(jaar).filter(meting -> isForThis && !isKlein(meting))
                .map(meting -> waarde(meting).compareTo(indicator.streefwaarde()))
                .map(verschil -> compared(verschil, "het doel"))
                .orElse("");
    }

    /** {@code meer dan in 2025}. */
    String trend(int jaar) {
        return in(jaar).map(this::trend).orElse("");
    }

    private String trend(Meting nu) {
        return perJaar.headMap(nu.datum().getYear()).values().stream()
                .reduce((een, later) -> later)
                .map(toen -> compared(compare(nu, toen), "in " + toen.datum().getYear()))
                .orElse("eerste keer gemeten");
    }

    /** What is too small to tell is smaller than what is not, and as small as another. */
    private int compare(Meting nu, Meting toen) {
        BigDecimal nuBekend = isKlein(nu) ? BigDecimal.ZERO : waarde(nu);
        BigDecimal toenBekend = isKlein(toen) ? BigDecimal.ZERO : waarde(toen);
        return nuBekend.compareTo(toenBekend);
    }

    private static String compared(int verschil, String waarmee) {
        if (verschil == 0) {
            return "evenveel als " + waarmee;
        }
        return (verschil > 0 ? "meer dan " : "minder dan ") + waarmee;
    }

    /** The years before, the last first. */
    String vroeger(int jaar) {
        return perJaar.headMap(jaar).entrySet().stream()
                .sorted(Map.Entry.<Integer, Meting>comparingByKey().reversed())
                .map(een -> een.getKey() + ": " + told(een.getValue()))
                .reduce((een, ander) -> een + "; " + ander)
                .orElse("");
    }

    private boolean isKlein(Meting meting) {
        return indicator.isKlein(waarde(meting));
    }

    /** Only what is public leaves it out. */
    private static BigDecimal waarde(Meting meting) {
        return meting.waarde().orElse(BigDecimal.ZERO);
    }
}
