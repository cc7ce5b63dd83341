package be.huisvanhetkind.geplant.rules.soort;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Is not in the list. */
public record VergetenRegel(Place place, String message, String hint) implements Finding {
    public static final String RULE = "regel".strip();
}
