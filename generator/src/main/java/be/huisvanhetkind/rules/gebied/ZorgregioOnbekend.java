package be.huisvanhetkind.rules.gebied;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Omgeving.Zorgregio;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.stream.Stream;

/** De zorgregio van het huis staat in de lijst, als die er is (WG-7). */
public record ZorgregioOnbekend(Place place, String zorgregio, List<String> zorgregios)
        implements Warning {
    public static final Rule<Huis> RULE =
            Rule.of(FREE, ZorgregioOnbekend.class, ZorgregioOnbekend::check);

    public ZorgregioOnbekend {
        zorgregios = List.copyOf(zorgregios);
    }

    static Stream<Finding> check(Huis huis) {
        Werkingsgebied gebied = huis.verband().werkingsgebied();
        List<String> namen = huis.omgeving().zorgregios().stream().map(Zorgregio::naam).toList();
        return gebied.zorgregio().stream()
                .filter(naam -> isMissing(naam, namen))
                .map(naam -> new ZorgregioOnbekend(gebied.place(), naam, namen));
    }

    private static boolean isMissing(String naam, List<String> namen) {
        return !namen.isEmpty() && namen.stream().noneMatch(naam::equalsIgnoreCase);
    }

    @Override
    public String message() {
        return "De zorgregio %s staat niet in omgeving/zorgregios.yml."
                .formatted(Quote.of(zorgregio));
    }

    @Override
    public String hint() {
        return Nearest.hint(
                zorgregio, zorgregios, "Kijk de naam na, of voeg de zorgregio toe aan die lijst.");
    }
}
