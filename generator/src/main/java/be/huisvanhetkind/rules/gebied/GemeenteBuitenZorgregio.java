package be.huisvanhetkind.rules.gebied;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Omgeving.Zorgregio;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Een huis werkt nooit buiten zijn zorgregio (WG-6, rij 6). */
public record GemeenteBuitenZorgregio(
        Place place, String gemeente, String zorgregio, List<String> gemeenten) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.of(CONDITION, GemeenteBuitenZorgregio.class, GemeenteBuitenZorgregio::check);

    public GemeenteBuitenZorgregio {
        gemeenten = List.copyOf(gemeenten);
    }

    static Stream<Finding> check(Huis huis) {
        Werkingsgebied gebied = huis.verband().werkingsgebied();
        return huis.omgeving().zorgregios().stream()
                .filter(regio -> isNamed(gebied, regio.naam()))
                .flatMap(regio -> outside(gebied, regio));
    }

    private static boolean isNamed(Werkingsgebied gebied, String naam) {
        return gebied.zorgregio().filter(naam::equalsIgnoreCase).isPresent();
    }

    private static Stream<Finding> outside(Werkingsgebied gebied, Zorgregio regio) {
        return gebied.gemeenten().stream()
                .filter(gemeente -> !isIn(regio, gemeente))
                .map(gemeente -> of(gemeente, regio));
    }

    private static boolean isIn(Zorgregio regio, Gemeente gemeente) {
        return regio.gemeenten().stream().anyMatch(gemeente.naam()::equalsIgnoreCase);
    }

    private static GemeenteBuitenZorgregio of(Gemeente gemeente, Zorgregio regio) {
        return new GemeenteBuitenZorgregio(
                gemeente.place(), gemeente.naam(), regio.naam(), regio.gemeenten());
    }

    @Override
    public String message() {
        return "De gemeente %s ligt niet in de zorgregio %s."
                .formatted(Quote.of(gemeente), Quote.of(zorgregio));
    }

    @Override
    public String hint() {
        return "In die zorgregio liggen: %s. Haal de gemeente weg, kies bij “zorgregio” een andere, of verbeter omgeving/zorgregios.yml."
                .formatted(String.join(", ", gemeenten));
    }
}
