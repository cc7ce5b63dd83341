package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.Groups;
import be.huisvanhetkind.site.Index;
import java.util.List;
import java.util.Optional;

/** A way to narrow a list of offers: by age, by price, by day. */
public interface Facet {
    /** Its name in an address: {@code ?prijs=gratis} and {@code /prijs/gratis/}. */
    String sleutel();

    /** What a reader sees above its options: "Prijs". */
    String naam();

    /** The title of the page with all its options; absent when the site has such a page already. */
    default Optional<String> vraag() {
        return Optional.empty();
    }

    /** Whether an option that no offer has gets a page too. */
    default boolean toontLeeg() {
        return false;
    }

    /** Every option, in the order a reader sees them; also those no offer has. */
    List<Optie> opties(Index index);

    /** The offers of each option, by its id. */
    Groups<Aanbod> aanbod(Index index);
}
