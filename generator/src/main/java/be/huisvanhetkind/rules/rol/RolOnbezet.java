package be.huisvanhetkind.rules.rol;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.ADVIES;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Iemand coördineert en iemand beheert het huis (ROL-3). */
public record RolOnbezet(Place place, String rol, String label) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>missing(CONDITION, RolOnbezet.class, RolOnbezet::check).from(ADVIES);

    static Stream<Finding> check(Huis huis) {
        Place place = huis.verband().origin().start();
        return Stream.of(Coordinatie.values())
                .filter(rol -> rol.houders(huis).isEmpty())
                .flatMap(
                        rol ->
                                Rollen.label(huis, rol).stream()
                                        .map(label -> new RolOnbezet(place, rol.id(), label)));
    }

    @Override
    public String message() {
        return "Geen enkele partner heeft de rol %s.".formatted(Quote.of(label));
    }

    @Override
    public String hint() {
        return "Zet “%s” bij “rollen” van de partner die dat doet.".formatted(rol);
    }
}
