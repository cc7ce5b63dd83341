package be.huisvanhetkind.model.tijd;

import be.huisvanhetkind.finding.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Van een uur tot een uur, op dezelfde dag of in de nacht erna.
 *
 * @param tot the end; at or before {@code van} it is on the next day, and midnight is the end of
 *     the day
 */
public record Tijdvak(Place place, LocalTime van, LocalTime tot) {
    /** From eight in the evening to nine in the morning, for a night shelter. */
    private static final Duration LONGEST_NIGHT = Duration.ofHours(13);

    /** A day, as any other: the night on which the clock changes does not matter here. */
    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    /** The end of something that begins on a day. */
    public LocalDateTime einde(LocalDate dag) {
        return (tot.isAfter(van) ? dag : dag.plusDays(1)).atTime(tot);
    }

    /** Whether it ends at midnight or before, or else takes no longer than a night does. */
    public boolean isMogelijk() {
        return tot.isAfter(van)
                || tot.equals(LocalTime.MIDNIGHT)
                || !tot.equals(van) && isEenNacht(duur());
    }

    /** Whether what ends after midnight is still of the day on which it began. */
    static boolean isEenNacht(Duration duur) {
        return duur.compareTo(LONGEST_NIGHT) <= 0;
    }

    private Duration duur() {
        return Duration.between(SOME_DAY.atTime(van), einde(SOME_DAY));
    }

    /** Whether the two, of one day, share a minute. */
    public boolean overlaps(Tijdvak other) {
        return SOME_DAY.atTime(van).isBefore(other.einde(SOME_DAY))
                && SOME_DAY.atTime(other.van).isBefore(einde(SOME_DAY));
    }

    /** Whether the two are at the same time. */
    boolean isGelijk(Tijdvak other) {
        return van.equals(other.van) && tot.equals(other.tot);
    }
}
