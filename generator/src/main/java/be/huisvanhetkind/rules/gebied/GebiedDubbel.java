package be.huisvanhetkind.rules.gebied;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.rules.gebied.AndereHuizen.Gedeeld;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In het werkingsgebied staat alles één keer, en geen ander huis werkt er ook (WG-1).
 *
 * @param ander the other house that works there too; none when it stands twice in this one
 */
public record GebiedDubbel(Place place, String soort, String naam, Optional<String> ander)
        implements Finding {
    public static final Rule<Huis> RULE = Rule.of(FREE, GebiedDubbel.class, GebiedDubbel::check);

    static Stream<GebiedDubbel> check(Huis huis) {
        Set<String> gezien = new HashSet<>();
        Stream<GebiedDubbel> tweeKeer =
                ofGebied(huis.verband().werkingsgebied()).filter(een -> !gezien.add(een.sleutel()));
        return Stream.concat(tweeKeer, AndereHuizen.of(huis).map(GebiedDubbel::of));
    }

    private static GebiedDubbel of(Gedeeld deel) {
        return new GebiedDubbel(deel.place(), deel.soort(), deel.naam(), Optional.of(deel.ander()));
    }

    private static Stream<GebiedDubbel> ofGebied(Werkingsgebied gebied) {
        return Stream.concat(
                gebied.gemeenten().stream().flatMap(GebiedDubbel::ofGemeente),
                gebied.wijken().stream().map(wijk -> here(gebied.place(), "wijk", wijk)));
    }

    /** Each name and number of a municipality, as it would be found a second time. */
    private static Stream<GebiedDubbel> ofGemeente(Gemeente gemeente) {
        Place place = gemeente.place();
        return Stream.of(
                        Stream.of(here(place, "gemeente", gemeente.naam())),
                        gemeente.nis().stream().map(nis -> here(place, "NIS-code", nis)),
                        gemeente.postcodes().stream().map(code -> here(place, "postcode", code)))
                .flatMap(delen -> delen);
    }

    private static GebiedDubbel here(Place place, String soort, String naam) {
        return new GebiedDubbel(place, soort, naam, Optional.empty());
    }

    private String sleutel() {
        return soort + " " + naam.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String message() {
        String deel = soort + " " + Quote.of(naam);
        return ander.map(huis -> "In de %s werkt ook %s.".formatted(deel, huis))
                .orElse("De %s staat twee keer in het werkingsgebied.".formatted(deel));
    }

    @Override
    public String hint() {
        if (ander.isEmpty()) {
            return "Haal er één weg, of kijk na of je iets anders bedoelde.";
        }
        return soort.equals("wijk")
                ? "Spreek af welk huis er werkt, en haal de wijk bij het andere weg."
                : "Spreek af welk huis er werkt. Werken jullie elk in andere wijken? Schrijf dan bij"
                        + " allebei “niveau: intragemeentelijk”, en bij “wijken” alleen de eigen wijken.";
    }
}
