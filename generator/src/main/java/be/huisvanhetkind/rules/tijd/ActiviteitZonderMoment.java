package be.huisvanhetkind.rules.tijd;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een activiteit heeft minstens één moment (TIME-1). */
public record ActiviteitZonderMoment(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, ActiviteitZonderMoment.class, ActiviteitZonderMoment::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all(Activiteit.class).stream()
                .filter(
                        activiteit ->
                                activiteit.momenten().isEmpty() && activiteit.reeks().isEmpty())
                .map(activiteit -> new ActiviteitZonderMoment(activiteit.fiche().origin().start()));
    }

    @Override
    public String message() {
        return "Deze activiteit heeft geen moment: niemand weet wanneer ze is.";
    }

    @Override
    public String hint() {
        return "Vul “momenten” in met een start en een einde, of “reeks” als ze terugkomt.";
    }
}
