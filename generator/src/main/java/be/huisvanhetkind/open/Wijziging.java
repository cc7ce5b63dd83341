package be.huisvanhetkind.open;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.render.data.Uittreksel;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Wijzigingsaard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What became of one public item between two states of a house.
 *
 * @param soort the word for its type
 * @param titel what it is called, or was when it is gone
 */
public record Wijziging(Wijzigingsaard aard, String soort, String id, String titel) {
    /** What is told of an item. */
    private record Told(String hash, String titel) {}

    /** By type, and by id within it. */
    static List<Wijziging> between(
            Function<Datasoort, Uittreksel> then, Function<Datasoort, Uittreksel> now) {
        List<Wijziging> found = new ArrayList<>();
        for (Datasoort soort : Datasoort.ALL) {
            Map<String, Told> before = told(then.apply(soort));
            Map<String, Told> after = told(now.apply(soort));
            Map<String, Told> all = new TreeMap<>(before);
            all.putAll(after);
            all.forEach(
                    (id, told) -> {
                        Wijzigingsaard aard = aard(before.containsKey(id), after.containsKey(id));
                        if (aard != Wijzigingsaard.GEWIJZIGD || !told.equals(before.get(id))) {
                            found.add(new Wijziging(aard, soort.naam(), id, told.titel));
                        }
                    });
        }
        return found;
    }

    private static Wijzigingsaard aard(boolean before, boolean after) {
        if (before) {
            return after ? Wijzigingsaard.GEWIJZIGD : Wijzigingsaard.VERWIJDERD;
        }
        return Wijzigingsaard.TOEGEVOEGD;
    }

    private static Map<String, Told> told(Uittreksel all) {
        Map<String, Told> told = new TreeMap<>();
        for (Publiek item : all.items()) {
            told.put(item.id(), new Told(all.hash(item), item.titel()));
        }
        return told;
    }
}
