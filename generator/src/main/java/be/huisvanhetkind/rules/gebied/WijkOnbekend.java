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

/** Een plaats ligt in een wijk van het werkingsgebied (WG-5). */
public record WijkOnbekend(Place place, String wijk, List<String> wijken) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, WijkOnbekend.class, WijkOnbekend::check);

    public WijkOnbekend {
        wijken = List.copyOf(wijken);
    }

    static Stream<Finding> check(Huis huis) {
        List<String> wijken = huis.verband().werkingsgebied().wijken();
        return wijken.isEmpty() ? Stream.empty() : check(huis, wijken);
    }

    private static Stream<Finding> check(Huis huis, List<String> wijken) {
        Set<String> gebied = Set.copyOf(wijken);
        return huis.all(Locatie.class).stream()
                .flatMap(
                        locatie ->
                                locatie.wijk().filter(wijk -> !gebied.contains(wijk)).stream()
                                        .map(wijk -> of(locatie, wijk, wijken)));
    }

    private static WijkOnbekend of(Locatie locatie, String wijk, List<String> wijken) {
        return new WijkOnbekend(locatie.placeOf("wijk"), wijk, wijken);
    }

    @Override
    public String message() {
        return "De wijk %s staat niet in het werkingsgebied van het huis."
                .formatted(Quote.of(wijk));
    }

    @Override
    public String hint() {
        return Nearest.hint(
                wijk, wijken, "Kijk de naam na, of voeg de wijk toe bij “wijken” in huis.yml.");
    }
}
