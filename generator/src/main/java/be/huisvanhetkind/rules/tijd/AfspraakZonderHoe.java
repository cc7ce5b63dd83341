package be.huisvanhetkind.rules.tijd;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Afspraak;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Wie een afspraak nodig heeft, leest hoe je die maakt (TIME-5). */
public record AfspraakZonderHoe(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, AfspraakZonderHoe.class, AfspraakZonderHoe::check);

    static Stream<Finding> check(Huis huis) {
        Stream<Finding> aanbod =
                huis.all(Aanbod.class).stream()
                        .filter(
                                een ->
                                        een.afspraak() != Afspraak.ZONDER
                                                && een.woorden().hoe().isEmpty())
                        .map(een -> new AfspraakZonderHoe(een.placeOf("afspraak")));
        Stream<Finding> plaatsen =
                huis.all(Locatie.class).stream()
                        .flatMap(plaats -> plaats.openingsuren().stream())
                        .filter(uren -> uren.hoe().isEmpty())
                        .flatMap(uren -> uren.wanneer().stream())
                        .filter(blok -> blok.kanaal() == Kanaal.OP_AFSPRAAK)
                        .map(blok -> new AfspraakZonderHoe(blok.vak().place()));
        return Stream.concat(aanbod, plaatsen);
    }

    @Override
    public String message() {
        return "Je hebt hier een afspraak, inschrijving of verwijzing nodig, maar we lezen niet hoe.";
    }

    @Override
    public String hint() {
        return "Vul het veld “hoe” in: wie je belt of mailt, en wanneer. Bij uren staat het onder “openingsuren”, naast “wanneer”.";
    }
}
