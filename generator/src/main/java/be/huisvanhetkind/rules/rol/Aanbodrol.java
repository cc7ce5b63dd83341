package be.huisvanhetkind.rules.rol;

import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.aanbod.Waar.Aanlevering;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.Optional;

/** The roles that show in where a partner's offer is given; their ids are in the vocabulary. */
enum Aanbodrol implements Keuze {
    AANBOD_IN_HUIS,
    AANBOD_IN_ANTENNE,
    AANBOD_VIA_DOORVERWIJZING;

    /** The role that giving an offer this way asks for. */
    static Optional<Aanbodrol> of(Huis huis, Waar waar) {
        if (waar.aanlevering() == Aanlevering.DOORVERWIJZING) {
            return Optional.of(AANBOD_VIA_DOORVERWIJZING);
        }
        return waar.locatie()
                .filter(ref -> waar.aanlevering().hasPlaats())
                .flatMap(ref -> Zichtbaar.find(huis, ref))
                .flatMap(locatie -> in(locatie.soort()));
    }

    private static Optional<Aanbodrol> in(Locatiesoort soort) {
        return switch (soort) {
            case HUIS -> Optional.of(AANBOD_IN_HUIS);
            case ANTENNE -> Optional.of(AANBOD_IN_ANTENNE);
            case PARTNERLOCATIE, VINDPLAATS, ONLINE -> Optional.empty();
        };
    }
}
