package be.huisvanhetkind.model;

import be.huisvanhetkind.finding.Place;

/**
 * Een verwijzing naar een ander bestand.
 *
 * @param type what kind of item is meant
 * @param id its id; it may not exist, which is for the rules to say
 * @param place where the reference was written
 */
public record Ref<T extends Item>(Class<T> type, String id, Place place) {
    /** The Dutch word for what is meant: {@code partner}, {@code aanbod}. */
    public String soort() {
        return Item.soortnaam(type);
    }
}
