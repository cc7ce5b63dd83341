package be.huisvanhetkind.rules;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.rules.Rule.Bend;
import java.util.stream.Stream;

/** Een regel die voor elk huis geldt, weegt nergens anders (rij 4). */
public record RegelVast(Place place, String regel) implements Finding {

    public static Stream<Finding> check(Huis huis) {
        return huis.verband().regels().wegingen().stream()
                .filter(
                        weging ->
                                Rules.named(weging.regel())
                                        .map(rule -> rule.bend() == Bend.FIXED)
                                        .orElse(false))
                .map(weging -> new RegelVast(weging.place(), weging.regel()));
    }

    @Override
    public String message() {
        return "De regel %s geldt voor elk huis en kan niet anders wegen."
                .formatted(Quote.of(regel));
    }

    @Override
    public String hint() {
        return "Haal deze weging weg. Zonder deze regel klopt de site niet, of komt iemand in gevaar.";
    }
}
