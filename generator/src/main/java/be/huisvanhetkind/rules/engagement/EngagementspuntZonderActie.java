package be.huisvanhetkind.rules.engagement;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Belofte;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een erkend huis werkt aan elk punt dat het beloofde (ENG-1). */
public record EngagementspuntZonderActie(Place place, String punt, String label)
        implements Warning {
    public static final Rule<Huis> RULE =
            Rule.of(CONDITION, EngagementspuntZonderActie.class, EngagementspuntZonderActie::check);

    static Stream<Finding> check(Huis huis) {
        return huis.isVolledig(Actie.class)
                ? Engagementspunten.beloofd(huis).stream()
                        .filter(belofte -> belofte.acties().isEmpty())
                        .map(belofte -> of(huis, belofte))
                : Stream.empty();
    }

    private static Finding of(Huis huis, Belofte belofte) {
        String veld = belofte.isVanSubsidie() ? "subsidie" : "erkenning";
        return new EngagementspuntZonderActie(
                huis.verband().origin().of(veld), belofte.punt().id(), belofte.punt().label());
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
