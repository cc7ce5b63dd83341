package be.huisvanhetkind.rules.subsidie;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Toekenning;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Met de Vlaamse subsidie betaalt het huis geen coördinatie en geen deelname aan overleg (SUB-1).
 */
public record KgGeldVerkeerdBesteed(Place place, String aard) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(CONDITION, KgGeldVerkeerdBesteed.class, KgGeldVerkeerdBesteed::check)
                    .from(HUIS);

    private static final Set<String> MAG_NIET = Set.of("coordinatie", "participatie");

    static Stream<Finding> check(Huis huis) {
        return Toekenningen.ofKg(huis).flatMap(KgGeldVerkeerdBesteed::check);
    }

    private static Stream<Finding> check(Toekenning een) {
        return een.aard().stream()
                .filter(aard -> MAG_NIET.contains(aard.id()))
                .map(aard -> new KgGeldVerkeerdBesteed(een.placeOf("aard"), aard.label()));
    }

    @Override
    public String message() {
        return "Met geld van Opgroeien, vroeger Kind en Gezin, mag je dit niet betalen: %s."
                .formatted(Quote.of(aard));
    }

    @Override
    public String hint() {
        return "Betaal dit met ander geld, bijvoorbeeld van de gemeente, en haal het hier weg.";
    }
}
