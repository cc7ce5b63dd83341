package be.huisvanhetkind.rules.minimum;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Aan elk van de drie pijlers werkt het huis (MIN-3). */
public record PijlerOntbreekt(Place place, String pijler, String label) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>missing(CONDITION, PijlerOntbreekt.class, PijlerOntbreekt::check).from(HUIS);

    /** An activity has its pillars from its offer, so the offers say enough. */
    static Stream<Finding> check(Huis huis) {
        Set<String> gesteund =
                Zichtbaar.of(huis, Aanbod.class)
                        .flatMap(aanbod -> aanbod.indeling().pijlers().stream())
                        .map(Begrip::id)
                        .collect(Collectors.toSet());
        Place place = huis.verband().origin().start();
        return huis.begrippen().of(Lijst.PIJLER).stream()
                .filter(pijler -> pijler.appliesOn(huis.vandaag()))
                .filter(pijler -> !gesteund.contains(pijler.id()))
                .map(pijler -> new PijlerOntbreekt(place, pijler.id(), pijler.label()));
    }

    @Override
    public String message() {
        return "Geen enkel aanbod op de site werkt aan de pijler %s.".formatted(Quote.of(label));
    }

    @Override
    public String hint() {
        return "Zet “%s” bij “pijlers” van een aanbod dat eraan werkt, of publiceer zo'n aanbod."
                .formatted(pijler);
    }
}
