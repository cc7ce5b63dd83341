package be.huisvanhetkind.site.pagina;

import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.site.straat.Straat;
import java.util.Map;

/**
 * What the house is drawn with outside its pages.
 *
 * @param straat the street with a house for every partner
 * @param huis the picture of the house when it is shared
 * @param partners that of each partner, by its id
 */
public record Beeldmerk(
        Media logo, Straat straat, Deelbeeld huis, Map<String, Deelbeeld> partners) {
    public Beeldmerk {
        partners = Map.copyOf(partners);
    }

    /** The picture of a page when it is shared. */
    public Deelbeeld of(Page page) {
        return page.kop().eigenaar().map(id -> partners.getOrDefault(id, huis)).orElse(huis);
    }
}
