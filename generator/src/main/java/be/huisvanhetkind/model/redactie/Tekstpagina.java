package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Lezer;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import be.huisvanhetkind.model.keuze.Keuze;
import java.util.List;
import java.util.Optional;

/**
 * Een gewone pagina: over ons, word partner, klacht of suggestie.
 *
 * @param menu where a link to it stands
 * @param volgorde place in that menu, or among the parts of the same page; lower comes first
 * @param deelVan the page it is a part of, as a chapter has parts
 */
public record Tekstpagina(
        Fiche fiche,
        Menuplek menu,
        int volgorde,
        Optional<Ref<Tekstpagina>> deelVan,
        List<Lezer> voor)
        implements Leesstuk {
    public static final Paginasoort<Tekstpagina> SOORT =
            new Paginasoort<>(
                    Tekstpagina.class,
                    new Sectie("", Vorm.WORTEL),
                    Lezers.GEZINNEN,
                    Optional.of(11),
                    Houdbaarheid.JAAR,
                    (een, fiche, vertaling) ->
                            new Tekstpagina(fiche, een.menu, een.volgorde, een.deelVan, een.voor));

    public Tekstpagina {
        voor = List.copyOf(voor);
    }

    @Override
    public Paginasoort<Tekstpagina> paginasoort() {
        return SOORT;
    }

    /** Waar de pagina in een menu staat. */
    public enum Menuplek implements Keuze {
        HOOFD,
        VOET,
        GEEN
    }
}
