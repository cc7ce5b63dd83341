package be.huisvanhetkind.rules.engagement;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Belofte;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Alleen een gesubsidieerd huis werkt aan de punten van de subsidie (ENG-2). */
public record SubsidiepuntZonderSubsidie(Place place, String punt) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.of(CONDITION, SubsidiepuntZonderSubsidie.class, SubsidiepuntZonderSubsidie::check);

    static Stream<Finding> check(Huis huis) {
        return Belofte.isToegekend(huis.verband().statuut().subsidie())
                ? Stream.empty()
                : Engagementspunten.acties(huis).flatMap(SubsidiepuntZonderSubsidie::check);
    }

    private static Stream<Finding> check(Actie actie) {
        return actie.engagementspunten().stream()
                .filter(Belofte::isVanSubsidie)
                .map(
                        punt ->
                                new SubsidiepuntZonderSubsidie(
                                        actie.placeOf("engagementspunten"), punt.id()));
    }

    @Override
    public String message() {
        return "Deze actie werkt aan punt %s van de subsidie, maar het huis krijgt geen subsidie."
                .formatted(punt);
    }

    @Override
    public String hint() {
        return "Haal het punt hier weg. Krijgt het huis wel subsidie? Zet dan bij “subsidie” in huis.yml “toegekend: ja”.";
    }
}
