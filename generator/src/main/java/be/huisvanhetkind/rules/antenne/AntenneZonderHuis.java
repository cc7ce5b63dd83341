package be.huisvanhetkind.rules.antenne;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Een antenne hoort bij een huis (ANT-1). */
public record AntenneZonderHuis(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.of(FREE, AntenneZonderHuis.class, AntenneZonderHuis::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all(Locatie.class).stream()
                .filter(locatie -> locatie.soort() == Locatiesoort.ANTENNE)
                .flatMap(
                        antenne ->
                                antenne
                                        .hoortBij()
                                        .map(bij -> verkeerd(huis, bij))
                                        .orElse(Optional.of(antenne.placeOf("soort")))
                                        .map(AntenneZonderHuis::new)
                                        .stream());
    }

    /** Where it belongs to something that is no house; that it exists is for another rule. */
    private static Optional<Place> verkeerd(Huis huis, Ref<Locatie> bij) {
        return huis.find(bij)
                .filter(locatie -> locatie.soort() != Locatiesoort.HUIS)
                .map(locatie -> bij.place());
    }

    @Override
    public String message() {
        return "Deze antenne hoort nog niet bij een huis.";
    }

    @Override
    public String hint() {
        return "Vul bij “hoort_bij” de naam in van een plaats met “soort: huis”.";
    }
}
