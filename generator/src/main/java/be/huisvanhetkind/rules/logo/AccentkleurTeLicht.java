package be.huisvanhetkind.rules.logo;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** De kleur van een partner is te lezen op wit (LOGO-3). */
public record AccentkleurTeLicht(Place place, String kleur) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, AccentkleurTeLicht.class, AccentkleurTeLicht::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all(Partner.class).stream().flatMap(AccentkleurTeLicht::check);
    }

    private static Stream<Finding> check(Partner partner) {
        return partner.accentkleur().stream()
                .filter(AccentkleurTeLicht::isTeLicht)
                .map(kleur -> new AccentkleurTeLicht(partner.placeOf("accentkleur"), kleur));
    }

    private static boolean isTeLicht(String kleur) {
        return Kleur.of(kleur).contrast(Kleur.WIT) < Kleur.LEESBAAR;
    }

    @Override
    public String message() {
        return "De kleur %s is op wit moeilijk te lezen. De site maakt ze donkerder voor tekst."
                .formatted(kleur);
    }

    @Override
    public String hint() {
        return "Kies een donkerdere tint van dezelfde kleur. Dan ziet alles er overal hetzelfde uit.";
    }
}
