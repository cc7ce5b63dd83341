package be.huisvanhetkind.rules.tijd;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** Een plaats met een deur zegt wanneer die open is (TIME-6). */
public record GeenOpeningsuren(Place place) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, GeenOpeningsuren.class, GeenOpeningsuren::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all(Locatie.class).stream()
                .filter(
                        plaats ->
                                MET_DEUR.contains(plaats.soort())
                                        && plaats.openingsuren().isEmpty())
                .map(plaats -> new GeenOpeningsuren(plaats.placeOf("soort")));
    }

    private static final Set<Locatiesoort> MET_DEUR =
            Set.of(Locatiesoort.HUIS, Locatiesoort.ANTENNE, Locatiesoort.PARTNERLOCATIE);

    @Override
    public String message() {
        return "Deze plaats heeft geen openingsuren.";
    }

    @Override
    public String hint() {
        return "Vul “openingsuren” in, ook als het alleen op afspraak is.";
    }
}
