package be.huisvanhetkind.model.aanbod;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import java.util.List;
import java.util.Optional;

/**
 * Een vraag zoals een ouder ze stelt, met een antwoord en wie helpt (rij 43). The question is the
 * title, the answer the text.
 *
 * @param kort the question as a short statement for a list: "Mijn baby huilt veel"
 * @param nood whether it may be urgent, so that emergency numbers come first
 */
public record Vraag(
        Fiche fiche,
        Optional<String> kort,
        List<Ref<Aanbod>> aanbod,
        List<Ref<Doorverwijspunt>> doorverwijspunten,
        Optional<Leeftijd> leeftijd,
        boolean nood,
        int volgorde)
        implements Publiek {
    public Vraag {
        aanbod = List.copyOf(aanbod);
        doorverwijspunten = List.copyOf(doorverwijspunten);
    }
}
