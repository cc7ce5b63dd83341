package be.huisvanhetkind.model.netwerk;

import be.huisvanhetkind.model.Item;
import java.time.LocalDate;

/** Iets wat voor een termijn is afgesproken. */
public sealed interface Overeenkomst extends Item
        permits Afsprakennota, Engagementsverklaring, Vrijwilligersovereenkomst {
    LocalDate van();

    LocalDate tot();
}
