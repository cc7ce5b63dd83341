package be.huisvanhetkind.rules.gebied;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.werking.Behoefte;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Een plaats of een behoefte is van een wijk van het werkingsgebied (WG-5). */
public record WijkOnbekend(Place place, String wijk, List<String> wijken) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, WijkOnbekend.class, WijkOnbekend::check);

    public WijkOnbekend {
        wijken = List.copyOf(wijken);
    }

    static Stream<WijkOnbekend> check(Huis huis) {
        List<String> wijken = huis.verband().werkingsgebied().wijken();
        return wijken.isEmpty() ? Stream.empty() : check(huis, wijken);
    }

    private static Stream<WijkOnbekend> check(Huis huis, List<String> wijken) {
        Set<String> gebied = Set.copyOf(wijken);
        return Stream.concat(
                        huis.all(Locatie.class).stream().flatMap(een -> of(een, wijken)),
                        huis.all(Behoefte.class).stream().flatMap(een -> of(een, wijken)))
                .filter(een -> !gebied.contains(een.wijk));
    }

    private static Stream<WijkOnbekend> of(Locatie locatie, List<String> wijken) {
        Place place = locatie.placeOf("wijk");
        return locatie.wijk().stream().map(wijk -> new WijkOnbekend(place, wijk, wijken));
    }

    private static Stream<WijkOnbekend> of(Behoefte behoefte, List<String> wijken) {
        Place place = behoefte.placeOf("wijken");
        return behoefte.wijken().stream().map(wijk -> new WijkOnbekend(place, wijk, wijken));
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
