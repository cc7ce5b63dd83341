package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Lezer;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import java.util.List;
import java.util.Optional;

/**
 * Een boek, podcast, video, folder of link (rijen 24, 51).
 *
 * @param transcript the spoken words; required for sound and video
 */
public record Materiaal(
        Fiche fiche,
        Begrip soort,
        Optional<String> maker,
        Optional<Integer> jaar,
        Optional<String> link,
        Optional<String> transcript,
        List<Lezer> voor)
        implements Leesstuk {
    public static final Paginasoort<Materiaal> SOORT =
            new Paginasoort<>(
                    Materiaal.class,
                    new Sectie("materiaal", Vorm.LIJST),
                    Lezers.GEZINNEN,
                    Optional.of(8),
                    Houdbaarheid.JAAR,
                    Materiaal::inWordsOf);

    public Materiaal {
        voor = List.copyOf(voor);
    }

    @Override
    public Paginasoort<Materiaal> paginasoort() {
        return SOORT;
    }

    private Materiaal inWordsOf(Fiche fiche, Materiaal vertaling) {
        return new Materiaal(fiche, soort, maker, jaar, vertaling.link, vertaling.transcript, voor);
    }
}
