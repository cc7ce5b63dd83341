package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Publiek;
import java.util.List;

/** Wat het huis in een jaar wil bereiken (rij 77). */
public record Actieplan(Fiche fiche, int jaar, List<Doel> doelen) implements Publiek {
    public Actieplan {
        doelen = List.copyOf(doelen);
    }
}
