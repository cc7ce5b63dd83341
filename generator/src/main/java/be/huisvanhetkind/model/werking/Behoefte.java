package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Wat gezinnen in een wijk nodig hebben, waaruit dat blijkt, en wat het huis ermee doet (rijen 16,
 * 47).
 *
 * @param wijken where; empty is the whole area of the house
 * @param meetbron what shows it
 * @param datum when that was found
 * @param participatie what families said about it
 * @param acties what the house does about it; empty when nothing yet
 */
public record Behoefte(
        Fiche fiche,
        List<String> wijken,
        Optional<Leeftijd> leeftijd,
        List<Begrip> domeinen,
        String meetbron,
        LocalDate datum,
        List<Ref<Participatie>> participatie,
        List<Ref<Actie>> acties)
        implements Leesstuk {
    public static final Paginasoort<Behoefte> SOORT =
            new Paginasoort<>(
                    Behoefte.class,
                    new Sectie("behoeften", Vorm.LIJST),
                    Lezers.ANDEREN,
                    Optional.empty(),
                    Houdbaarheid.JAAR,
                    Behoefte::inWordsOf);

    public Behoefte {
        wijken = List.copyOf(wijken);
        domeinen = List.copyOf(domeinen);
        participatie = List.copyOf(participatie);
        acties = List.copyOf(acties);
    }

    @Override
    public Paginasoort<Behoefte> paginasoort() {
        return SOORT;
    }

    @Override
    public Stream<Leeftijd> leeftijden() {
        return leeftijd.stream();
    }

    private Behoefte inWordsOf(Fiche fiche, Behoefte vertaling) {
        return new Behoefte(
                fiche, wijken, leeftijd, domeinen, vertaling.meetbron, datum, participatie, acties);
    }
}
