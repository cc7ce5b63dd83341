package be.huisvanhetkind.model.netwerk;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Wat een partner en het huis van elkaar verwachten, en hoe lang (rij 76).
 *
 * @param bestandReferentie where the signed paper lies; never a scan or a signature
 */
public record Afsprakennota(
        Fiche fiche,
        Ref<Partner> partner,
        String verwachtingenPartner,
        String verwachtingenHuis,
        LocalDate van,
        LocalDate tot,
        Begrip niveau,
        Optional<LocalDate> ondertekendOp,
        Optional<String> bestandReferentie)
        implements Overeenkomst {}
