package be.huisvanhetkind.model.netwerk;

import be.huisvanhetkind.model.Intern;
import java.time.LocalDate;

/** Iets wat voor een termijn is afgesproken. */
public sealed interface Overeenkomst extends Intern
        permits Afsprakennota, Engagementsverklaring, Vrijwilligersovereenkomst {
    LocalDate van();

    LocalDate tot();
}
