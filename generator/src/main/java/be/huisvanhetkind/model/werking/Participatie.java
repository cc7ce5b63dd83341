package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Hoe gezinnen mee dachten, en wat daarmee gebeurde (rij 47).
 *
 * @param wie a group, never a person
 */
public record Participatie(
        Fiche fiche, String wie, Begrip vorm, LocalDate wanneer, String resultaat, String gevolg)
        implements Leesstuk {
    public static final Paginasoort<Participatie> SOORT =
            new Paginasoort<>(
                    Participatie.class,
                    new Sectie("participatie", Vorm.LIJST),
                    Lezers.ANDEREN,
                    Optional.empty(),
                    Houdbaarheid.BLIJVEND,
                    Participatie::inWordsOf);

    @Override
    public Paginasoort<Participatie> paginasoort() {
        return SOORT;
    }

    private Participatie inWordsOf(Fiche fiche, Participatie vertaling) {
        return new Participatie(
                fiche, vertaling.wie, vorm, wanneer, vertaling.resultaat, vertaling.gevolg);
    }
}
