package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import java.util.List;
import java.util.Optional;

/** Wat het huis in een jaar wil bereiken (rij 77). */
public record Actieplan(Fiche fiche, int jaar, List<Doel> doelen) implements Leesstuk {
    public static final Paginasoort<Actieplan> SOORT =
            new Paginasoort<>(
                    Actieplan.class,
                    new Sectie("actieplannen", Vorm.LIJST),
                    Lezers.ANDEREN,
                    Optional.empty(),
                    Houdbaarheid.BLIJVEND,
                    Actieplan::inWordsOf);

    public Actieplan {
        doelen = List.copyOf(doelen);
    }

    @Override
    public Paginasoort<Actieplan> paginasoort() {
        return SOORT;
    }

    private Actieplan inWordsOf(Fiche fiche, Actieplan vertaling) {
        return new Actieplan(fiche, jaar, Doel.inWordsOf(doelen, vertaling.doelen));
    }
}
