package be.huisvanhetkind.verschil;

import java.util.Comparator;
import java.util.List;

/**
 * Wat er bij één partner anders is.
 *
 * @param id the name of its folder; empty for what the house owns together
 * @param stukken the heaviest first
 * @param dossier how many internal files differ; nothing else is told of them
 */
public record PartnerVerschil(String id, String naam, List<StukVerschil> stukken, int dossier) {
    /** What the house owns together. */
    public static final String HUIS = "";

    static final Comparator<PartnerVerschil> ORDER =
            Comparator.comparing(PartnerVerschil::gewicht).thenComparing(PartnerVerschil::naam);

    public PartnerVerschil {
        stukken = stukken.stream().sorted(StukVerschil.ORDER).toList();
    }

    private Gewicht gewicht() {
        return stukken.stream()
                .filter(stuk -> stuk.lot() != Lot.CONCEPT)
                .map(StukVerschil::gewicht)
                .min(Comparator.naturalOrder())
                .orElse(Gewicht.ACHTERGROND);
    }
}
