package be.huisvanhetkind.site.pagina;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.site.adres.Url;
import java.util.Optional;

/**
 * The picture others see when a page is shared: one for the house, and one for each partner.
 *
 * @param naam of whom it is
 * @param onder what stands under the name
 * @param accent the own colour of a partner
 * @param logo the own logo of a partner
 */
public record Deelbeeld(
        Url url, String naam, String onder, Optional<Kleur> accent, Optional<Media> logo) {
    public static final int BREEDTE = 1200;
    public static final int HOOGTE = 630;
}
