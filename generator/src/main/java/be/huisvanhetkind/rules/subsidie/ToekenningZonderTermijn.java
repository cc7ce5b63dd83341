package be.huisvanhetkind.rules.subsidie;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Geld heeft een einddatum, of kan elk jaar herroepen worden (SUB-4). */
public record ToekenningZonderTermijn(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(
                            CONDITION,
                            ToekenningZonderTermijn.class,
                            ToekenningZonderTermijn::check)
                    .from(HUIS);

    static Stream<Finding> check(Huis huis) {
        return Toekenningen.of(huis)
                .filter(een -> een.termijn().isEmpty() && !een.herroepbaar())
                .map(een -> new ToekenningZonderTermijn(een.placeOf("bedrag")));
    }

    @Override
    public String message() {
        return "We lezen niet tot wanneer dit geld loopt.";
    }

    @Override
    public String hint() {
        return "Vul “termijn” in. Is er geen einddatum afgesproken? Zet dan “herroepbaar: ja”.";
    }
}
