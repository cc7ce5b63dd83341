package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;
import java.util.Optional;

/**
 * The name of a partner with its little house in its own colour.
 *
 * @param klasse its class in the stylesheet
 */
public record PartnerMerk(Geschreven naam, Url url, String klasse, Optional<Beeld> logo) {
    /** With the name of each part in its place, for the script that draws cards. */
    public static final PartnerMerk SJABLOON =
            new PartnerMerk(Geschreven.site("$partner$"), Url.HOME, "$klasse$", Optional.empty());
}
