package be.huisvanhetkind.rules.engagement;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Een erkend huis werkt aan elk punt dat het beloofde (ENG-1). */
public record EngagementspuntZonderActie(Place place, String punt, String label)
        implements Warning {
    public static final Rule<Huis> RULE =
            Rule.of(CONDITION, EngagementspuntZonderActie.class, EngagementspuntZonderActie::check);

    static Stream<Finding> check(Huis huis) {
        List<Begrip> beloofd = Engagementspunten.beloofd(huis);
        if (beloofd.isEmpty() || !huis.isVolledig(Actie.class)) {
            return Stream.empty();
        }
        Set<String> metActie = Engagementspunten.acties(huis).keySet();
        return beloofd.stream()
                .filter(punt -> !metActie.contains(punt.id()))
                .map(
                        punt ->
                                new EngagementspuntZonderActie(
                                        place(huis, punt), punt.id(), punt.label()));
    }

    private static Place place(Huis huis, Begrip punt) {
        return huis.verband()
                .origin()
                .of(Engagementspunten.isVanSubsidie(punt) ? "subsidie" : "erkenning");
    }

    @Override
    public String message() {
        return "Voor punt %s, %s, staat er geen actie op de site.".formatted(punt, Quote.of(label));
    }

    @Override
    public String hint() {
        return "Zet in “engagementspunten” van een actie dat ze aan %s werkt, of maak een nieuwe actie."
                .formatted(punt);
    }
}
