package be.huisvanhetkind.rules.rol;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.ADVIES;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.aanbod.Waar.Aanlevering;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wie een rol in het aanbod heeft, geeft ook dat aanbod (ROL-1). */
public record RolZonderAanbod(Place place, String rol) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>missing(CONDITION, RolZonderAanbod.class, RolZonderAanbod::check)
                    .from(ADVIES);

    static Stream<Finding> check(Huis huis) {
        Map<String, Set<Aanbodrol>> gegeven = gegeven(huis);
        return Zichtbaar.of(huis, Partner.class)
                .flatMap(
                        partner ->
                                check(huis, partner, gegeven.getOrDefault(partner.id(), Set.of())));
    }

    private static Stream<Finding> check(Huis huis, Partner partner, Set<Aanbodrol> gegeven) {
        Place place = partner.placeOf("rollen");
        return Stream.of(Aanbodrol.values())
                .filter(rol -> Rollen.has(partner, rol) && !gegeven.contains(rol))
                .flatMap(rol -> Rollen.label(huis, rol).stream())
                .map(label -> new RolZonderAanbod(place, label));
    }

    /** What each partner does, alone or with others. */
    private static Map<String, Set<Aanbodrol>> gegeven(Huis huis) {
        return Zichtbaar.of(huis, Aanbod.class)
                .flatMap(
                        aanbod ->
                                Zichtbaar.aanbieders(huis, aanbod)
                                        .map(partner -> Map.entry(partner.id(), aanbod)))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.flatMapping(
                                        gegeven -> rollen(huis, gegeven.getValue()),
                                        Collectors.toSet())));
    }

    private static Stream<Aanbodrol> rollen(Huis huis, Aanbod aanbod) {
        return aanbod.waar().stream().flatMap(waar -> rol(huis, waar).stream());
    }

    /** The role is also for help in the family's home, which is no place of the house (rij 38). */
    private static Optional<Aanbodrol> rol(Huis huis, Waar waar) {
        return waar.aanlevering() == Aanlevering.MAATWERK_BUITENSHUIS
                ? Optional.of(Aanbodrol.AANBOD_VIA_DOORVERWIJZING)
                : Aanbodrol.of(huis, waar);
    }

    @Override
    public String message() {
        return "Deze partner heeft de rol %s, maar er is geen aanbod dat dat toont."
                .formatted(Quote.of(rol));
    }

    @Override
    public String hint() {
        return "Publiceer dat aanbod, kijk “waar” en “aanlevering” ervan na, of haal de rol weg.";
    }
}
