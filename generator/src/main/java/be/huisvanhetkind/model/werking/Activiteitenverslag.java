package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import java.util.List;

/** Wat het huis in een jaar deed, met cijfers (rij 80). */
public record Activiteitenverslag(
        Fiche fiche, int jaar, List<Ref<Actie>> acties, List<Ref<Meting>> metingen)
        implements Publiek {
    public Activiteitenverslag {
        acties = List.copyOf(acties);
        metingen = List.copyOf(metingen);
    }
}
