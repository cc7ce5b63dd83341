package be.huisvanhetkind.rules.rol;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.aanbod.Waar.Aanlevering;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wie een rol in het aanbod heeft, geeft ook dat aanbod (ROL-1). */
public record RolZonderAanbod(Place place, String rol) implements Finding {

    public static Stream<Finding> check(Huis huis) {
        Map<String, Set<Aanbodrol>> gegeven = gegeven(huis);
        return Zichtbaar.alle(huis, Partner.class)
                .flatMap(
                        partner ->
                                Stream.of(Aanbodrol.values())
                                        .filter(rol -> Rollen.heeft(partner, rol))
                                        .filter(
                                                rol ->
                                                        !gegeven.getOrDefault(
                                                                        partner.id(), Set.of())
                                                                .contains(rol))
                                        .flatMap(rol -> Rollen.label(huis, rol).stream())
                                        .map(
                                                label ->
                                                        new RolZonderAanbod(
                                                                partner.fiche()
                                                                        .origin()
                                                                        .of("rollen"),
                                                                label)));
    }

    /** What each partner does, alone or with others. */
    private static Map<String, Set<Aanbodrol>> gegeven(Huis huis) {
        Map<String, Set<Aanbodrol>> gegeven = new HashMap<>();
        Zichtbaar.alle(huis, Aanbod.class)
                .forEach(
                        aanbod -> {
                            Set<Aanbodrol> rollen = rollen(huis, aanbod);
                            Zichtbaar.aanbieders(huis, aanbod)
                                    .forEach(
                                            partner ->
                                                    gegeven.computeIfAbsent(
                                                                    partner.id(),
                                                                    id -> new HashSet<>())
                                                            .addAll(rollen));
                        });
        return gegeven;
    }

    private static Set<Aanbodrol> rollen(Huis huis, Aanbod aanbod) {
        return aanbod.waar().stream()
                .flatMap(waar -> rol(huis, waar).stream())
                .collect(Collectors.toSet());
    }

    /** The role is also for help in the family's home, which is no place of the house (rij 38). */
    private static Optional<Aanbodrol> rol(Huis huis, Waar waar) {
        return waar.aanlevering() == Aanlevering.MAATWERK_BUITENSHUIS
                ? Optional.of(Aanbodrol.AANBOD_VIA_DOORVERWIJZING)
                : Aanbodrol.van(huis, waar);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
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
