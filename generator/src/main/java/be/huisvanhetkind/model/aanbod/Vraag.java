package be.huisvanhetkind.model.aanbod;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Een vraag zoals een ouder ze stelt, met een antwoord en wie helpt (rij 43). The question is the
 * title, the answer the text.
 *
 * @param kort the question as a short statement for a list: "Mijn baby huilt veel"
 */
public record Vraag(
        Fiche fiche,
        Optional<String> kort,
        List<Ref<Aanbod>> aanbod,
        List<Ref<Doorverwijspunt>> doorverwijspunten,
        Optional<Leeftijd> leeftijd,
        List<Begrip> nood,
        int volgorde)
        implements Leesstuk {
    public static final Paginasoort<Vraag> SOORT =
            new Paginasoort<>(
                    Vraag.class,
                    new Sectie("vragen", Vorm.LOS),
                    Lezers.GEZINNEN,
                    Optional.of(3),
                    Houdbaarheid.JAAR,
                    Vraag::inWordsOf);

    public Vraag {
        aanbod = List.copyOf(aanbod);
        doorverwijspunten = List.copyOf(doorverwijspunten);
        nood = List.copyOf(nood);
    }

    @Override
    public Paginasoort<Vraag> paginasoort() {
        return SOORT;
    }

    @Override
    public Stream<Leeftijd> leeftijden() {
        return leeftijd.stream();
    }

    private Vraag inWordsOf(Fiche fiche, Vraag vertaling) {
        return new Vraag(
                fiche, vertaling.kort, aanbod, doorverwijspunten, leeftijd, nood, volgorde);
    }
}
