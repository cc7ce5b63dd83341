package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.index.Groups;
import be.huisvanhetkind.site.index.Index;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way to narrow a list of offers: by age, by price, by day. Its words stand in the bundles:
 * {@code facet.prijs} above its options, and {@code facet.vraag.prijs} on the page of all of them.
 */
public interface Facet {
    /** Its name in an address: {@code ?prijs=gratis} and {@code /prijs/gratis/}. */
    String sleutel();

    /** Whether the site has a page with all its options already. */
    default boolean hasOverzicht() {
        return false;
    }

    /** Whether an option that no offer has gets a page too. */
    default boolean showsLeeg() {
        return false;
    }

    /** Every option, in the order a reader sees them; also those no offer has. */
    List<Optie> opties(Index index);

    /** The offers of each option, by its id. */
    Groups<Aanbod> aanbod(Index index);

    /**
     * The ids of the options that something in the agenda has; none when it does not narrow that.
     */
    default Stream<String> inAgenda(Agendapunt punt, Index index) {
        return Stream.empty();
    }
}
