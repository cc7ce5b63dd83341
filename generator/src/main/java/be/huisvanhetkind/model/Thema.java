package be.huisvanhetkind.model;

import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Sectie.Vorm;
import java.util.List;
import java.util.Optional;

/**
 * Waar een vraag over gaat, in de woorden van gezinnen; a theme gathers one or more life domains
 * (rij 71).
 *
 * @param icoon the name of a sign in the shared set
 * @param volgorde place in the list; lower comes first
 */
public record Thema(
        Fiche fiche,
        List<Begrip> levensdomeinen,
        Optional<String> icoon,
        List<Begrip> nood,
        int volgorde)
        implements Leesstuk {
    public static final Paginasoort<Thema> SOORT =
            new Paginasoort<>(
                    Thema.class,
                    new Sectie("themas", Vorm.LOS),
                    Lezers.GEZINNEN,
                    Optional.of(4),
                    Houdbaarheid.JAAR,
                    (een, fiche, vertaling) -> een.with(fiche));

    public Thema {
        levensdomeinen = List.copyOf(levensdomeinen);
        nood = List.copyOf(nood);
    }

    private Thema with(Fiche samen) {
        return new Thema(samen, levensdomeinen, icoon, nood, volgorde);
    }

    @Override
    public Paginasoort<Thema> paginasoort() {
        return SOORT;
    }

    /** Whether a file says that it is about this. */
    public boolean covers(Fiche other) {
        return other.themas().stream().anyMatch(ref -> ref.id().equals(id()));
    }
}
