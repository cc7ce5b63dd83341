package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import java.util.List;
import java.util.Optional;

/** Wat het huis in een jaar deed, met cijfers (rij 80). */
public record Activiteitenverslag(
        Fiche fiche, int jaar, List<Ref<Actie>> acties, List<Ref<Meting>> metingen)
        implements Leesstuk {
    public static final Paginasoort<Activiteitenverslag> SOORT =
            new Paginasoort<>(
                    Activiteitenverslag.class,
                    new Sectie("activiteitenverslagen", Vorm.LIJST),
                    Lezers.ANDEREN,
                    Optional.empty(),
                    Houdbaarheid.BLIJVEND,
                    (een, fiche, vertaling) ->
                            new Activiteitenverslag(fiche, een.jaar, een.acties, een.metingen));

    public Activiteitenverslag {
        acties = List.copyOf(acties);
        metingen = List.copyOf(metingen);
    }

    @Override
    public Paginasoort<Activiteitenverslag> paginasoort() {
        return SOORT;
    }
}
