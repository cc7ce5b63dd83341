package be.huisvanhetkind.model.netwerk;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Intern;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import java.util.List;
import java.util.Optional;

/**
 * Hoe een partner zich engageert (rijen 45, 73). Apart from {@link Partner}, because circles and
 * levels are never shown.
 *
 * @param niveaus one or more of the five levels
 * @param kring one of the three circles of consultation
 */
public record Engagement(
        Fiche fiche, Ref<Partner> partner, List<Begrip> niveaus, Optional<Begrip> kring)
        implements Intern {
    public Engagement {
        niveaus = List.copyOf(niveaus);
    }
}
