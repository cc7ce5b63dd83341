package be.huisvanhetkind.dossier.meting;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Meting;
import be.huisvanhetkind.taal.Getalwoord;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * An indicator with what was measured.
 *
 * @param perJaar the last measurement of each year; without a value where it counts too few
 */
public record Meetreeks(Indicator indicator, NavigableMap<Integer, Meting> perJaar) {
    private static final BinaryOperator<Meting> LAATSTE =
            BinaryOperator.maxBy(Comparator.comparing(Meting::datum).thenComparing(Meting::id));

    public Meetreeks {
        perJaar = Collections.unmodifiableNavigableMap(new TreeMap<>(perJaar));
    }

    /** What was measured by now; a day that is still to come is a mistake. */
    public static Meetreeks of(Indicator indicator, Dossier dossier) {
        NavigableMap<Integer, Meting> perJaar = new TreeMap<>();
        dossier.published(Meting.class)
                .filter(meting -> !meting.datum().isAfter(dossier.vandaag()))
                .filter(meting -> meting.indicator().id().equals(indicator.id()))
                .map(meting -> meting.withoutKleine(indicator))
                .forEach(meting -> perJaar.merge(meting.datum().getYear(), meting, LAATSTE));
        return new Meetreeks(indicator, perJaar);
    }

    /** What was measured in a year. */
    public Optional<Meting> in(int jaar) {
        return Optional.ofNullable(perJaar.get(jaar));
    }

    /** The last year in which it was measured, against the year before that one. */
    public Trend trend() {
        return last().flatMap(een -> before().map(een::compareTo))
                .map(Trend::of)
                .orElse(Trend.ONBEKEND);
    }

    private Optional<BigDecimal> before() {
        return perJaar.size() < 2 ? Optional.empty() : value(perJaar.lowerKey(perJaar.lastKey()));
    }

    private Optional<BigDecimal> last() {
        return perJaar.isEmpty() ? Optional.empty() : value(perJaar.lastKey());
    }

    private Optional<BigDecimal> value(int jaar) {
        return in(jaar).flatMap(Meting::waarde);
    }

    /** Above, below or at what the house wants, whichever of these is good. */
    public String compared() {
        if (perJaar.isEmpty()) {
            return "nog niet gemeten";
        }
        return last().map(een -> Trend.of(een.compareTo(indicator.streefwaarde())))
                .map(Meetreeks::compared)
                .orElse("niet te zeggen");
    }

    private static String compared(Trend trend) {
        return switch (trend) {
            case STIJGT -> "boven het doel";
            case DAALT -> "onder het doel";
            case GELIJK, ONBEKEND -> "op het doel";
        };
    }

    /** What the house wants: {@code 80 procent}. */
    public String doel() {
        return number(indicator.streefwaarde()) + " " + indicator.eenheid();
    }

    /** A value as it is written in Dutch; so few that one could be known are not told. */
    public static String shown(Meting meting) {
        return meting.waarde().map(Meetreeks::number).orElse("minder dan 5");
    }

    private static String number(BigDecimal waarde) {
        return Getalwoord.of(waarde);
    }
}
