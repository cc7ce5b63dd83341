package be.huisvanhetkind.model.huis;

import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.tijd.Kalender;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Het hele huis: het samenwerkingsverband en alles wat de partners en de coördinatie schreven, ook
 * het interne.
 *
 * @param verband {@code huis.yml}
 * @param items every document without errors, by type, ordered by id
 * @param onvolledig {@code type/id} of the documents with errors, so that nothing piles up behind
 *     them
 * @param geraden the same documents as they may be meant
 * @param omgeving what lies around it
 * @param vandaag the day the house is looked at
 */
public record Huis(
        Samenwerkingsverband verband,
        Map<Class<? extends Item>, Map<String, Item>> items,
        Set<String> onvolledig,
        Geraden geraden,
        Begrippen begrippen,
        Kalender kalender,
        Omgeving omgeving,
        LocalDate vandaag) {
    public Huis {
        items =
                items.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, perType -> ordered(perType.getValue())));
        onvolledig = Set.copyOf(onvolledig);
    }

    /** By id: in that order, and quickly found. */
    private static Map<String, Item> ordered(Map<String, Item> perId) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(perId)));
    }

    /** Every item of a type, ordered by id. */
    public <T extends Item> List<T> all(Class<T> type) {
        return items.getOrDefault(type, Map.of()).values().stream().map(type::cast).toList();
    }

    /** Every item of every type. */
    public List<Item> all() {
        return items.values().stream().flatMap(perId -> perId.values().stream()).toList();
    }

    /** Every picture that is named somewhere, each once. */
    public Collection<Media> beelden() {
        Map<String, Media> perPad = new TreeMap<>();
        perPad.put(verband.gezicht().logo().pad(), verband.gezicht().logo());
        all().stream()
                .flatMap(item -> item.fiche().afdruk().beelden().stream())
                .forEach(beeld -> perPad.put(beeld.pad(), beeld));
        return perPad.values();
    }

    public <T extends Item> Optional<T> find(Class<T> type, String id) {
        return Optional.ofNullable(items.getOrDefault(type, Map.of()).get(id)).map(type::cast);
    }

    public <T extends Item> Optional<T> find(Ref<T> ref) {
        return find(ref.type(), ref.id());
    }

    /**
     * The same house with only the items of some files and the partners who own them, for who looks
     * at each item by itself.
     */
    public Huis only(Set<String> files) {
        Map<Class<? extends Item>, Map<String, Item>> few = new HashMap<>();
        for (Item item : all()) {
            if (files.contains(item.fiche().origin().file())) {
                keep(item, few);
                item.fiche()
                        .eigenaar()
                        .flatMap(partner -> find(Partner.class, partner))
                        .ifPresent(partner -> keep(partner, few));
            }
        }
        return new Huis(verband, few, onvolledig, geraden, begrippen, kalender, omgeving, vandaag);
    }

    /** The same house, looked at on another day. */
    public Huis op(LocalDate dag) {
        return new Huis(verband, items, onvolledig, geraden, begrippen, kalender, omgeving, dag);
    }

    /** The same house, in which every file that cannot be read now is as it was before. */
    public Huis withVorige(Huis vorig) {
        Map<Class<? extends Item>, Map<String, Item>> all = new HashMap<>();
        items.forEach((type, perId) -> all.put(type, new TreeMap<>(perId)));
        vorig.all().stream()
                .filter(item -> onvolledig.contains(naam(item)))
                .forEach(item -> keep(item, all));
        return new Huis(verband, all, onvolledig, geraden, begrippen, kalender, omgeving, vandaag);
    }

    /** The same house with what was guessed in its place, for who judges the rest. */
    public Huis aangevuld() {
        if (geraden.items().isEmpty()) {
            return this;
        }
        Map<Class<? extends Item>, Map<String, Item>> all = new HashMap<>();
        items.forEach((type, perId) -> all.put(type, new TreeMap<>(perId)));
        geraden.items().values().stream()
                .flatMap(perId -> perId.values().stream())
                .forEach(item -> keep(item, all));
        return new Huis(verband, all, onvolledig, geraden, begrippen, kalender, omgeving, vandaag);
    }

    /** Whether what is told about a file may come from a guess. */
    public boolean isGeraden(String bestand) {
        return geraden.bestanden().contains(bestand)
                || geraden.verband() && verband.origin().file().equals(bestand);
    }

    private static String naam(Item item) {
        return Item.soortnaam(item.getClass()) + "/" + item.id();
    }

    private static void keep(Item item, Map<Class<? extends Item>, Map<String, Item>> items) {
        items.computeIfAbsent(item.getClass(), type -> new TreeMap<>()).put(item.id(), item);
    }

    /** Whether no document of a type had errors, so that what is not here does not exist. */
    public boolean isVolledig(Class<? extends Item> type) {
        String soort = Item.soortnaam(type) + "/";
        return onvolledig.stream().noneMatch(naam -> naam.startsWith(soort));
    }
}
