package be.huisvanhetkind.model.netwerk;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import java.time.LocalDate;
import java.util.Optional;

/** De verklaring waarmee een organisatie zich bij de oprichting engageerde (rij 57). */
public record Engagementsverklaring(
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
