package be.huisvanhetkind.model.huis;

import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.tijd.Kalender;
import be.huisvanhetkind.model.werking.Meting;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    /**
     * Keeps what is published, public and valid today, and what belongs to a partner that is; not
     * what nobody looked after.
     */
    public static OpenbaarHuis of(Huis huis) {
        return of(huis, item -> isGetoond(item, huis.vandaag()));
    }

    private static boolean isGetoond(Publiek item, LocalDate dag) {
        return item.fiche().zichtbaarOp(dag) && !item.isVerwaarloosdOp(dag);
    }

    /** The same with drafts, as if they were published; for who writes them, never for a site. */
    public static OpenbaarHuis withConcepten(Huis huis) {
        return of(huis, item -> item.fiche().zichtbaarMetConceptenOp(huis.vandaag()));
    }

    private static OpenbaarHuis of(Huis huis, Predicate<Publiek> zichtbaar) {
        Map<Class<? extends Publiek>, Map<String, Publiek>> items = new HashMap<>();
        for (Item item : huis.all()) {
            if (item instanceof Publiek publiek && shows(huis, publiek, zichtbaar)) {
                items.computeIfAbsent(publiek.getClass(), type -> new LinkedHashMap<>())
                        .put(publiek.id(), withoutPersonen(publiek, huis));
            }
        }
        return new OpenbaarHuis(
                huis.verband(), items, huis.begrippen(), huis.kalender(), huis.vandaag());
    }

    /** So few that one of them could be known is no number for others. */
    private static Publiek withoutPersonen(Publiek item, Huis huis) {
        return item instanceof Meting meting
                ? huis.find(meting.indicator()).map(meting::withoutKleine).orElse(meting)
                : item;
    }

    /** The same with what is still to come; for who reads it in time, never for a site. */
    public static OpenbaarHuis withLatere(Huis huis) {
        return of(huis, item -> item.fiche().zichtbaarVanaf(huis.vandaag()));
    }

    /** The same on whatever day; to know what was or will be there, never for a site. */
    public static OpenbaarHuis ooit(Huis huis) {
        return of(huis, item -> item.fiche().zichtbaarVanaf(LocalDate.MIN));
    }

    /** Whether an item of a house is one that is kept. */
    public static boolean shows(Huis huis, Publiek item) {
        return shows(huis, item, some -> isGetoond(some, huis.vandaag()));
    }

    private static boolean shows(Huis huis, Publiek item, Predicate<Publiek> zichtbaar) {
        Optional<String> eigenaar = item.fiche().eigenaar();
        return zichtbaar.test(item)
                && (eigenaar.isEmpty()
                        || eigenaar.flatMap(id -> huis.find(Partner.class, id))
                                .filter(zichtbaar)
                                .isPresent());
    }

    /**
     * The house as it is shown in a language: each item that has a translation is in its words. A
     * translation stands by itself only when the site does not speak its language.
     */
    public OpenbaarHuis in(Sitetaal taal) {
        Map<Class<? extends Publiek>, Map<String, Publiek>> shown = new HashMap<>();
        items.forEach((type, perId) -> shown.put(type, in(taal, perId)));
        return new OpenbaarHuis(verband, shown, begrippen, kalender, vandaag);
    }

    /** The same house in another look. */
    public OpenbaarHuis in(Uiterlijk uiterlijk) {
        return new OpenbaarHuis(verband.in(uiterlijk), items, begrippen, kalender, vandaag);
    }

    private Map<String, Publiek> in(Sitetaal taal, Map<String, Publiek> perId) {
        Map<String, Publiek> shown = new LinkedHashMap<>(perId);
        for (Publiek item : perId.values()) {
            item.fiche()
                    .vertalingVan()
                    .filter(ref -> verband.speaks(item.fiche().taal()))
                    .ifPresent(origineel -> replace(item, origineel.id(), taal, shown));
        }
        return shown;
    }

    private static void replace(
            Publiek vertaling, String origineel, Sitetaal taal, Map<String, Publiek> shown) {
        shown.remove(vertaling.id());
        if (vertaling.fiche().taal().equals(taal.id())) {
            shown.computeIfPresent(origineel, (id, item) -> item.inWordsOf(vertaling));
        }
    }

    /** Every public item of a type, ordered by id. */
    public <T extends Publiek> List<T> all(Class<T> type) {
        return items.getOrDefault(type, Map.of()).values().stream().map(type::cast).toList();
    }

    /** The types of which there is something to show, in no order. */
    public Stream<Paginasoort<? extends Publiek>> soorten() {
        return items.values().stream()
                .flatMap(perId -> perId.values().stream().limit(1))
                .map(Publiek::paginasoort);
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
