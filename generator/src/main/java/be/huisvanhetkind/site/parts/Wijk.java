package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A neighbourhood of the house.
 *
 * @param id its name in an address
 */
public record Wijk(String id, String naam) {
    /** Every one of the area, in its order. */
    public static List<Wijk> all(Index index) {
        return index.verband().werkingsgebied().wijken().stream()
                .map(naam -> new Wijk(Slug.of(naam), naam))
                .toList();
    }

    /** That of a place, when it is one of the area. */
    public static Optional<Wijk> of(Locatie locatie, Index index) {
        return all(index).stream()
                .filter(wijk -> locatie.wijk().filter(wijk.naam::equals).isPresent())
                .findFirst();
    }

    public Url url() {
        return Url.of(Addresses.WIJKEN.section(), id);
    }

    public Link link() {
        return new Link(Geschreven.huis(naam), url());
    }

    /** Its places, the houses first. */
    public List<Locatie> plaatsen(Index index) {
        return index.locaties().stream()
                .filter(locatie -> locatie.wijk().filter(naam::equals).isPresent())
                .toList();
    }

    /** What one can get there, each offer once. */
    public List<Aanbod> aanbod(Index index) {
        Map<String, Aanbod> perId = new LinkedHashMap<>();
        plaatsen(index).stream()
                .flatMap(plaats -> index.aanbodPerLocatie().of(plaats).stream())
                .forEach(aanbod -> perId.put(aanbod.id(), aanbod));
        return List.copyOf(perId.values());
    }

    /** What of some offers a family is helped with there, and not only sent on for. */
    public List<Aanbod> hier(List<Aanbod> aanbod, Index index) {
        return Domeinen.hier(aanbod, plaatsen(index));
    }
}
