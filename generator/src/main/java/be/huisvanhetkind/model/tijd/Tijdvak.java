package be.huisvanhetkind.model.tijd;

import be.huisvanhetkind.finding.Place;
import java.time.LocalTime;

/** Van een uur tot een uur op dezelfde dag. */
public record Tijdvak(Place place, LocalTime van, LocalTime tot) {
    /** Whether the two share a minute. */
    public boolean overlaps(Tijdvak other) {
        return van.isBefore(other.tot) && other.van.isBefore(tot);
    }
}
