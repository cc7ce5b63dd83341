package be.huisvanhetkind.rules;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Huis;
import java.util.stream.Stream;

/** Een regel die anders weegt, bestaat (rij 4). */
public record RegelOnbekend(Place place, String regel) implements Finding {

    public static Stream<Finding> check(Huis huis) {
        return huis.verband().regels().wegingen().stream()
                .filter(weging -> Rules.named(weging.regel()).isEmpty())
                .map(weging -> new RegelOnbekend(weging.place(), weging.regel()));
    }

    @Override
    public String message() {
        return "Er is geen regel met de naam %s.".formatted(Quote.of(regel));
    }

    @Override
    public String hint() {
        return Nearest.hint(
                regel, Rules.codes(), "De naam van een regel staat achter FOUT of LET OP.");
    }
}
