package be.huisvanhetkind.rules.antenne;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.ADVIES;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Een antenne heeft niet meer aanbod dan haar huis (ANT-3). */
public record AntenneGroterDanHuis(Place place, String huis, long antenne, long inHuis)
        implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>of(CONDITION, AntenneGroterDanHuis.class, AntenneGroterDanHuis::check)
                    .from(ADVIES);

    static Stream<Finding> check(Huis huis) {
        Map<String, Long> aantallen =
                Zichtbaar.of(huis, Aanbod.class)
                        .flatMap(Zichtbaar::plaatsen)
                        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        return Zichtbaar.locaties(huis, Locatiesoort.ANTENNE)
                .flatMap(antenne -> compare(huis, antenne, aantallen).stream());
    }

    private static Optional<AntenneGroterDanHuis> compare(
            Huis huis, Locatie antenne, Map<String, Long> aantallen) {
        long hier = aantallen.getOrDefault(antenne.id(), 0L);
        return antenne.hoortBij()
                .filter(bij -> hier > aantallen.getOrDefault(bij.id(), 0L))
                .flatMap(bij -> Zichtbaar.find(huis, bij))
                .map(
                        groot ->
                                new AntenneGroterDanHuis(
                                        antenne.placeOf("soort"),
                                        groot.titel(),
                                        hier,
                                        aantallen.getOrDefault(groot.id(), 0L)));
    }

    @Override
    public String message() {
        return "Deze antenne heeft meer aanbod dan haar huis: %d tegen %d in %s."
                .formatted(antenne, inHuis, Quote.of(huis));
    }

    @Override
    public String hint() {
        return "Kijk na of elk aanbod de juiste plaats heeft. Of is deze antenne intussen zelf een huis?";
    }
}
