package be.huisvanhetkind.rules.verwijzing;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een plaats waar je naartoe gaat, heeft een adres (REF-4). */
public record AdresOntbreekt(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, AdresOntbreekt.class, AdresOntbreekt::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all(Locatie.class).stream()
                .filter(
                        locatie ->
                                locatie.soort() != Locatiesoort.ONLINE && locatie.adres().isEmpty())
                .map(locatie -> new AdresOntbreekt(locatie.placeOf("soort")));
    }

    @Override
    public String message() {
        return "Deze plaats heeft geen adres, zodat niemand ze vindt.";
    }

    @Override
    public String hint() {
        return "Vul “adres” in met straat, postcode en gemeente. Alleen een plaats met soort “online” heeft er geen nodig.";
    }
}
