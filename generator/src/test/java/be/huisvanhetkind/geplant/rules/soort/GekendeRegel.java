package be.huisvanhetkind.geplant.rules.soort;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Is in the list. */
public record GekendeRegel(Place place, String message, String hint) implements Finding {
    public static final String RULE = "regel".strip();
}
