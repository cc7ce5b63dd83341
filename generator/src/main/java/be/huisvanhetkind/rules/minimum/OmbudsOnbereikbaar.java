package be.huisvanhetkind.rules.minimum;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.ADVIES;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** De ombudsdienst is te bereiken (MIN-7). */
public record OmbudsOnbereikbaar(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>missing(CONDITION, OmbudsOnbereikbaar.class, OmbudsOnbereikbaar::check)
                    .from(ADVIES);

    static Stream<Finding> check(Huis huis) {
        Contact ombuds = huis.verband().aanspreekpunten().ombuds();
        return ombuds.telefoon().isPresent() || ombuds.email().isPresent()
                ? Stream.empty()
                : Stream.of(new OmbudsOnbereikbaar(huis.verband().origin().of("ombuds")));
    }

    @Override
    public String message() {
        return "De ombudsdienst heeft geen telefoonnummer en geen mailadres.";
    }

    @Override
    public String hint() {
        return "Vul onder “ombuds” een “telefoon” of een “email” in.";
    }
}
