package be.huisvanhetkind.rules.minimum;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For which domains a family can go where.
 *
 * @param domeinen the ids of the domains, by the id of a place
 */
record Bereik(Map<String, Set<String>> domeinen) {
    /** Comes to the family, from whichever house it asks. */
    private static final String OVERAL = "*";

    private static final String NERGENS = "";

    Bereik {
        domeinen = Map.copyOf(domeinen);
    }

    static Bereik of(Huis huis) {
        Map<String, Set<String>> domeinen = new HashMap<>();
        Zichtbaar.of(huis, Aanbod.class).forEach(aanbod -> add(aanbod, huis, domeinen));
        return new Bereik(domeinen);
    }

    private static void add(Aanbod aanbod, Huis huis, Map<String, Set<String>> domeinen) {
        aanbod.waar().stream()
                .map(waar -> plaats(huis, waar))
                .map(plaats -> domeinen.computeIfAbsent(plaats, id -> new HashSet<>()))
                .forEach(ids -> ids.addAll(ids(aanbod)));
    }

    /** Whether a family that comes to a place can be helped. */
    boolean in(String plaats, String domein) {
        return domeinen.getOrDefault(plaats, Set.of()).contains(domein)
                || domeinen.getOrDefault(OVERAL, Set.of()).contains(domein);
    }

    boolean ergens(String domein) {
        return domeinen.values().stream().anyMatch(ids -> ids.contains(domein));
    }

    private static String plaats(Huis huis, Waar waar) {
        return isOveral(huis, waar) ? OVERAL : waar.locatie().map(Ref::id).orElse(NERGENS);
    }

    /** At home or online; when a place is named for it, only if that place is online too. */
    private static boolean isOveral(Huis huis, Waar waar) {
        return !waar.aanlevering().hasPlaats()
                && waar.locatie()
                        .map(ref -> huis.find(ref).map(Locatie::soort))
                        .map(soort -> soort.equals(Optional.of(Locatiesoort.ONLINE)))
                        .orElse(true);
    }

    private static List<String> ids(Aanbod aanbod) {
        return aanbod.indeling().domeinen().stream().map(Begrip::id).toList();
    }
}
