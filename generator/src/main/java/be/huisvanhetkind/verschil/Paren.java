package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.huis.Huis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds each file of one house in the other: by its name, and one that has another name by what
 * stands in it.
 */
final class Paren {
    /** Of what a file says, as much must be the same for it to be the same file. */
    private static final double ENOUGH = 0.6;

    private Paren() {}

    static List<Paar> of(Blik blik) {
        return ContentTypes.ALL.stream().flatMap(type -> of(type, blik).stream()).toList();
    }

    private static List<Paar> of(ContentType<?> type, Blik blik) {
        Map<String, Item> voor = perId(type, blik.voor());
        Map<String, Item> na = perId(type, blik.na());
        List<Paar> paren = new ArrayList<>();
        Map<String, Item> gone = new TreeMap<>(voor);
        gone.keySet().removeAll(na.keySet());
        na.forEach(
                (id, item) -> {
                    Optional<Item> was =
                            Optional.ofNullable(voor.get(id)).or(() -> takeLike(item, gone));
                    paren.add(new Paar(type, was, Optional.of(item)));
                });
        gone.values()
                .forEach(item -> paren.add(new Paar(type, Optional.of(item), Optional.empty())));
        return paren;
    }

    private static Map<String, Item> perId(ContentType<?> type, Huis huis) {
        Map<String, Item> perId = new TreeMap<>();
        huis.all(type.type()).forEach(item -> perId.put(item.id(), item));
        return perId;
    }

    private static Optional<Item> takeLike(Item item, Map<String, Item> gone) {
        Optional<Item> like =
                gone.values().stream()
                        .filter(other -> likeness(other, item) >= ENOUGH)
                        .max(Comparator.comparingDouble(other -> likeness(other, item)));
        like.ifPresent(one -> gone.remove(one.id()));
        return like;
    }

    /** How much of what two files say is the same; the running text counts for a field. */
    private static double likeness(Item een, Item ander) {
        Map<String, Object> links = een.fiche().bestand().gegevens().waarden();
        Map<String, Object> rechts = ander.fiche().bestand().gegevens().waarden();
        Set<String> keys = new TreeSet<>(links.keySet());
        keys.addAll(rechts.keySet());
        long same =
                keys.stream().filter(key -> Gelijk.isSame(links.get(key), rechts.get(key))).count();
        boolean sameText = een.fiche().tekst().plat().equals(ander.fiche().tekst().plat());
        return (same + (sameText ? 1.0 : 0)) / (keys.size() + 1);
    }
}
