package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/**
 * De kop is YAML.
 *
 * @param uitleg what stands in the way, without a full stop
 * @param hint what to change
 */
public record KopOnleesbaar(Place place, String uitleg, String hint) implements Finding {
    @Override
    public String message() {
        return "De kop is hier niet te lezen: %s.".formatted(uitleg);
    }
}
