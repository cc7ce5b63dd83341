package be.huisvanhetkind.dekking;

import be.huisvanhetkind.model.huis.Regels.Gewicht;
import be.huisvanhetkind.uitleg.Uitleg;
import java.util.stream.Stream;

/** Demands that the house did not switch off. */
final class RuleQuery {
    private RuleQuery() {}

    static Stream<String> find(World world, String code) {
        boolean isOff =
                world.huis().verband().regels().wegingen().stream()
                        .anyMatch(
                                weging ->
                                        weging.regel().equals(code)
                                                && weging.gewicht() == Gewicht.UIT);
        return Uitleg.codes().contains(code) && !isOff ? Stream.of(code) : Stream.empty();
    }
}
