package be.huisvanhetkind.model;

import be.huisvanhetkind.model.aanbod.Partner;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Wat het publiek mag zien, en het enige wat de site kent. {@link #of} is the only filter between
 * the dossier and the site; the type parameter {@link Publiek} keeps internal types out at compile
 * time.
 */
public record OpenbaarHuis(
        Samenwerkingsverband verband,
        Map<Class<? extends Publiek>, Map<String, Publiek>> items,
        Begrippen begrippen,
        Kalender kalender,
        LocalDate vandaag) {
    public OpenbaarHuis {
        items = Map.copyOf(items);
    }

    /** Keeps what is published, public and valid today, and what belongs to a partner that is. */
    public static OpenbaarHuis of(Huis huis) {
        Map<Class<? extends Publiek>, Map<String, Publiek>> items = new HashMap<>();
        for (Item item : huis.all()) {
            if (item instanceof Publiek publiek && toont(huis, publiek)) {
                items.computeIfAbsent(publiek.getClass(), type -> new LinkedHashMap<>())
                        .put(publiek.id(), publiek);
            }
        }
        return new OpenbaarHuis(
                huis.verband(), items, huis.begrippen(), huis.kalender(), huis.vandaag());
    }

    /** Whether an item of a house is one that is kept. */
    public static boolean toont(Huis huis, Publiek item) {
        return item.fiche().zichtbaarOp(huis.vandaag())
                && item.fiche()
                        .eigenaar()
                        .map(
                                id ->
                                        huis.find(Partner.class, id)
                                                .map(
                                                        partner ->
                                                                partner.fiche()
                                                                        .zichtbaarOp(
                                                                                huis.vandaag()))
                                                .orElse(false))
                        .orElse(true);
    }

    /** Every public item of a type, ordered by id. */
    public <T extends Publiek> List<T> all(Class<T> type) {
        return items.getOrDefault(type, Map.of()).values().stream().map(type::cast).toList();
    }

    /** The same without translations, for lists in which each thing stands once. */
    public <T extends Publiek> List<T> oorspronkelijk(Class<T> type) {
        return all(type).stream().filter(item -> item.fiche().vertalingVan().isEmpty()).toList();
    }

    public <T extends Publiek> Optional<T> find(Class<T> type, String id) {
        return Optional.ofNullable(items.getOrDefault(type, Map.of()).get(id)).map(type::cast);
    }

    public <T extends Publiek> Optional<T> find(Ref<T> ref) {
        return find(ref.type(), ref.id());
    }

    /** The items meant by references, in their order; what is not public is left out. */
    public <T extends Publiek> List<T> find(List<Ref<T>> refs) {
        return refs.stream().map(this::find).flatMap(Optional::stream).toList();
    }
}
