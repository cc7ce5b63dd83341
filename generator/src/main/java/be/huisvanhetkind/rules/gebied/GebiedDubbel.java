package be.huisvanhetkind.rules.gebied;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** In het werkingsgebied staat alles één keer (WG-1). */
public record GebiedDubbel(Place place, String soort, String naam) implements Finding {
    public static final Rule<Huis> RULE = Rule.of(FREE, GebiedDubbel.class, GebiedDubbel::check);

    static Stream<GebiedDubbel> check(Huis huis) {
        Werkingsgebied gebied = huis.verband().werkingsgebied();
        Set<String> gezien = new HashSet<>();
        return Stream.concat(
                        gebied.gemeenten().stream().flatMap(GebiedDubbel::ofGemeente),
                        gebied.wijken().stream()
                                .map(wijk -> new GebiedDubbel(gebied.place(), "wijk", wijk)))
                .filter(een -> !gezien.add(een.sleutel()));
    }

    /** Each name and number of a municipality, as it would be found a second time. */
    private static Stream<GebiedDubbel> ofGemeente(Gemeente gemeente) {
        Place place = gemeente.place();
        return Stream.of(
                        Stream.of(new GebiedDubbel(place, "gemeente", gemeente.naam())),
                        gemeente.nis().stream()
                                .map(nis -> new GebiedDubbel(place, "NIS-code", nis)),
                        gemeente.postcodes().stream()
                                .map(code -> new GebiedDubbel(place, "postcode", code)))
                .flatMap(delen -> delen);
    }

    private String sleutel() {
        return soort + " " + naam.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String message() {
        return "De %s %s staat twee keer in het werkingsgebied.".formatted(soort, Quote.of(naam));
    }

    @Override
    public String hint() {
        return "Haal er één weg, of kijk na of je iets anders bedoelde.";
    }
}
