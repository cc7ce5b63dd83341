package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Zichtbaarheid;
import be.huisvanhetkind.model.aanbod.Partner;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Eén bestand zoals het was en zoals het is; one of both may be absent.
 *
 * @param type what kind of file it is
 */
record Paar(ContentType<?> type, Optional<Item> voor, Optional<Item> na) {
    /** As it is, or was when it is gone. */
    Item item() {
        return na.or(() -> voor).orElseThrow();
    }

    /** The partner in whose folder it lies; empty for the house. */
    String eigenaar() {
        return item() instanceof Partner
                ? item().id()
                : item().fiche().eigenaar().orElse(PartnerVerschil.HUIS);
    }

    /** Whether nobody outside the house sees it, and something of it is not for them. */
    boolean isIntern(Blik blik) {
        boolean isSeen =
                voor.filter(blik::wasOpen).isPresent() || na.filter(blik::isOpen).isPresent();
        return !isSeen && !Stream.concat(voor.stream(), na.stream()).allMatch(Paar::isForAll);
    }

    private static boolean isForAll(Item item) {
        return item instanceof Publiek
                && item.fiche().publicatie().zichtbaarheid() == Zichtbaarheid.PUBLIEK;
    }

    boolean isMoved() {
        return voor.isPresent() && na.isPresent() && !voor.get().id().equals(na.get().id());
    }

    /** Both as they were filled in. */
    Gegevens gegevens(Optional<Item> een) {
        return een.map(item -> item.fiche().bestand().gegevens()).orElse(Gegevens.GEEN);
    }
}
