package be.huisvanhetkind.rules.rol;

import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.List;

/** The roles that someone must have, and few may; their ids are in the vocabulary. */
public enum Coordinatie implements Keuze {
    ALGEMENE_COORDINATIE,
    COORDINATIE_EN_BEHEER;

    /** Who has the role, ordered by id. */
    public List<Partner> houders(Huis huis) {
        return Zichtbaar.of(huis, Partner.class)
                .filter(partner -> Rollen.has(partner, this))
                .toList();
    }

    /** How many may have it: one for the whole, or one for each building. */
    int hoogstens(Huis huis) {
        return switch (this) {
            case ALGEMENE_COORDINATIE -> 1;
            case COORDINATIE_EN_BEHEER ->
                    Math.max(1, (int) Zichtbaar.locaties(huis, Locatiesoort.HUIS).count());
        };
    }
}
