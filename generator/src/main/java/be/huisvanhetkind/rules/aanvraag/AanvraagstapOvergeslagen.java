package be.huisvanhetkind.rules.aanvraag;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Aanvraag;
import be.huisvanhetkind.model.netwerk.Aanvraag.Stap;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een aanvraag zet haar vier stappen een voor een (PROC-1). */
public record AanvraagstapOvergeslagen(Place place, int stap, int verwacht) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(
                            CONDITION,
                            AanvraagstapOvergeslagen.class,
                            AanvraagstapOvergeslagen::check)
                    .from(HUIS);

    private static final int LAATSTE = Aanvraagstap.values().length;

    static Stream<Finding> check(Huis huis) {
        return Aanvragen.of(huis).flatMap(AanvraagstapOvergeslagen::check);
    }

    /** The first step out of order; when there is none, the field that says how far it is. */
    private static Stream<Finding> check(Aanvraag aanvraag) {
        int gezet = 0;
        for (Stap stap : aanvraag.historiek()) {
            gezet++;
            if (stap.nummer() != gezet) {
                return Stream.of(new AanvraagstapOvergeslagen(stap.place(), stap.nummer(), gezet));
            }
        }
        return aanvraag.stap() == gezet
                ? Stream.empty()
                : Stream.of(
                        new AanvraagstapOvergeslagen(
                                aanvraag.placeOf("stap"), aanvraag.stap(), gezet));
    }

    @Override
    public String message() {
        return verwacht <= LAATSTE
                ? "Hier staat stap %d, maar volgens de historiek is dit stap %d."
                        .formatted(stap, verwacht)
                : "De vier stappen zijn gezet, en hier staat er nog een.";
    }

    @Override
    public String hint() {
        return "Een aanvraag gaat van stap 1 naar 2, 3 en 4, zonder er een over te slaan of te herhalen. Het veld “stap” is de laatste stap van de historiek.";
    }
}
