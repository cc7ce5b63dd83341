package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.huis.Huis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Alles wat anders is tussen twee standen van een huis. A change of form is none: another order of
 * the fields, other quotation marks, a remark, another way to write the same hour.
 *
 * @param partners each with what differs, the heaviest first
 */
public record Verschillen(List<PartnerVerschil> partners) {
    public Verschillen {
        partners = partners.stream().sorted(PartnerVerschil.ORDER).toList();
    }

    /** What differs, on the day the later one is looked at. */
    public static Verschillen between(Huis voor, Huis na) {
        Blik blik = Blik.of(voor, na);
        Map<String, List<StukVerschil>> stukken = new TreeMap<>();
        Map<String, Integer> dossiers = new TreeMap<>();
        for (Paar paar : Paren.of(blik)) {
            if (paar.isIntern(blik)) {
                if (Stukken.differ(paar, blik)) {
                    dossiers.merge(paar.eigenaar(), 1, Integer::sum);
                }
            } else {
                Stukken.between(paar, blik).ifPresent(stuk -> add(stukken, paar.eigenaar(), stuk));
            }
        }
        HuisVerschil.between(blik).forEach(stuk -> add(stukken, PartnerVerschil.HUIS, stuk));
        TreeSet<String> ids = new TreeSet<>(stukken.keySet());
        ids.addAll(dossiers.keySet());
        List<PartnerVerschil> partners = new ArrayList<>();
        for (String id : ids) {
            List<StukVerschil> own = stukken.getOrDefault(id, List.of());
            int dossier = dossiers.getOrDefault(id, 0);
            partners.add(new PartnerVerschil(id, blik.partner(id), own, dossier));
        }
        return new Verschillen(partners);
    }

    private static void add(
            Map<String, List<StukVerschil>> all, String eigenaar, StukVerschil stuk) {
        all.computeIfAbsent(eigenaar, some -> new ArrayList<>()).add(stuk);
    }

    /** Whether families, partners and the coordinator would notice nothing at all. */
    public boolean isEmpty() {
        return partners.isEmpty();
    }
}
