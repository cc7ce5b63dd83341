package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Waar;
import java.util.Optional;

/** How a family comes to an offer, for who asks where it is. */
enum Manier {
    TER_PLAATSE("Op een plaats"),
    AAN_HUIS("Aan huis"),
    OP_AFSTAND("Online of aan de telefoon"),
    VERWIJZING("Na een verwijzing");

    private final String naam;

    Manier(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }

    static Manier of(Waar waar, Optional<Locatie> locatie) {
        return switch (waar.aanlevering()) {
            case DOORVERWIJZING -> VERWIJZING;
            case MAATWERK_BUITENSHUIS -> AAN_HUIS;
            case ONLINE -> OP_AFSTAND;
            case ZITDAG, GEDEELDE_HUISVESTING ->
                    locatie.filter(een -> een.soort() == Locatiesoort.ONLINE).isPresent()
                            ? OP_AFSTAND
                            : TER_PLAATSE;
        };
    }
}
