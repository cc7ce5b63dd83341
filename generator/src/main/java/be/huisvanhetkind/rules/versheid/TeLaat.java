package be.huisvanhetkind.rules.versheid;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that was to be read again by now.
 *
 * @param nazienVoor the day that has passed
 */
public record TeLaat(Item item, LocalDate nazienVoor, LocalDate vandaag) {
    /** From how many days on a text is too old to trust. */
    static final int LANG = 90;

    /** What is on the site, and what the network asked to be reminded of. */
    static Stream<TeLaat> of(Huis huis) {
        return readAgain(huis)
                .filter(item -> item.isVerouderdOp(huis.vandaag()))
                .flatMap(
                        item ->
                                item.nazienVoor().stream()
                                        .map(dag -> new TeLaat(item, dag, huis.vandaag())));
    }

    /** What somebody must read again now and then. */
    public static Stream<Item> readAgain(Huis huis) {
        return huis.all().stream().filter(item -> isTeLezen(item, huis));
    }

    /** What is on the site, or would be if somebody read it; and what is in force. */
    private static boolean isTeLezen(Item item, Huis huis) {
        return item instanceof Publiek publiek
                ? OpenbaarHuis.shows(huis, publiek)
                        || publiek.fiche().zichtbaarOp(huis.vandaag())
                                && publiek.isVerwaarloosdOp(huis.vandaag())
                : item.fiche().publicatie().status() == Status.GEPUBLICEERD;
    }

    /** Whether it is no longer shown. */
    boolean isWeg() {
        return item.isVerwaarloosdOp(vandaag);
    }

    boolean isLang() {
        return nazienVoor.plusDays(LANG).isBefore(vandaag);
    }

    /** The field that says so: what was asked, or when it was read last. */
    Place place() {
        return item.placeOf(
                item.fiche().nalezing().nazienVoor().equals(Optional.of(nazienVoor))
                        ? "nazien_voor"
                        : "nagekeken_op");
    }
}
