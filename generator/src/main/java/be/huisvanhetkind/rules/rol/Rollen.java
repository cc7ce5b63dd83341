package be.huisvanhetkind.rules.rol;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.keuze.Keuze;
import java.util.Optional;

/** The roles the program acts on, as the vocabulary of the house has them. */
final class Rollen {
    private Rollen() {}

    static boolean has(Partner partner, Keuze rol) {
        return partner.rollen().stream().anyMatch(begrip -> begrip.id().equals(rol.id()));
    }

    /** How a reader knows a role; nothing when the house does not use it. */
    static Optional<String> label(Huis huis, Keuze rol) {
        return huis.begrippen().find(Lijst.ROL, rol.id()).map(Begrip::label);
    }
}
