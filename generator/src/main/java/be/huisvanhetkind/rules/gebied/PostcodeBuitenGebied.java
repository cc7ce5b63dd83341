package be.huisvanhetkind.rules.gebied;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Een plaats ligt in het werkingsgebied (WG-4). */
public record PostcodeBuitenGebied(Place place, String postcode, List<String> postcodes)
        implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, PostcodeBuitenGebied.class, PostcodeBuitenGebied::check);

    public PostcodeBuitenGebied {
        postcodes = List.copyOf(postcodes);
    }

    static Stream<Finding> check(Huis huis) {
        List<String> postcodes =
                huis.verband().werkingsgebied().gemeenten().stream()
                        .flatMap(gemeente -> gemeente.postcodes().stream())
                        .toList();
        Set<String> gebied = Set.copyOf(postcodes);
        return huis.all(Locatie.class).stream()
                .flatMap(locatie -> locatie.adres().stream())
                .filter(adres -> !gebied.contains(adres.postcode()))
                .map(adres -> new PostcodeBuitenGebied(adres.place(), adres.postcode(), postcodes));
    }

    @Override
    public String message() {
        return "De postcode %s ligt buiten het werkingsgebied van het huis."
                .formatted(Quote.of(postcode));
    }

    @Override
    public String hint() {
        return Nearest.hint(postcode, postcodes, "Kijk de postcode na.")
                + " Klopt ze? Voeg ze dan toe aan het werkingsgebied in huis.yml, of laat dit zo.";
    }
}
