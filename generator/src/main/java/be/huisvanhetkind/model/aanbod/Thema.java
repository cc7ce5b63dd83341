package be.huisvanhetkind.model.aanbod;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Publiek;
import java.util.List;
import java.util.Optional;

/**
 * Waar een vraag over gaat, in de woorden van gezinnen; a theme gathers one or more life domains
 * (rij 71).
 *
 * @param icoon the name of a sign in the shared set
 * @param volgorde place in the list; lower comes first
 */
public record Thema(Fiche fiche, List<Begrip> levensdomeinen, Optional<String> icoon, int volgorde)
        implements Publiek {
    public Thema {
        levensdomeinen = List.copyOf(levensdomeinen);
    }
}
