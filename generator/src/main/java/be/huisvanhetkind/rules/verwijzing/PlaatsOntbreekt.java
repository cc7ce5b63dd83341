package be.huisvanhetkind.rules.verwijzing;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Activiteit.Deelname;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Wat op een plaats doorgaat, zegt welke (REF-4). */
public record PlaatsOntbreekt(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, PlaatsOntbreekt.class, PlaatsOntbreekt::check);

    static Stream<Finding> check(Huis huis) {
        Stream<Finding> aanbod =
                huis.all(Aanbod.class).stream()
                        .flatMap(een -> een.waar().stream())
                        .filter(waar -> waar.aanlevering().hasPlaats() && waar.locatie().isEmpty())
                        .map(waar -> new PlaatsOntbreekt(waar.place()));
        Stream<Finding> activiteiten =
                huis.all(Activiteit.class).stream()
                        .filter(
                                een ->
                                        een.deelname() != Deelname.ONLINE
                                                && een.locatie().isEmpty()
                                                && een.plaats().isEmpty())
                        .map(een -> new PlaatsOntbreekt(een.fiche().origin().start()));
        return Stream.concat(aanbod, activiteiten);
    }

    @Override
    public String message() {
        return "Dit gaat door op een plaats, maar we lezen niet welke.";
    }

    @Override
    public String hint() {
        return "Vul “locatie” in met de naam van een plaats van het huis; bij een activiteit mag ook “plaats”, in woorden.";
    }
}
