package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Publiek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Translations that still say what stood there before. */
final class VertalingVerschil {
    private VertalingVerschil() {}

    /**
     * @param verschillen what differs in the original
     */
    static List<Verschil> stale(Item origineel, List<Verschil> verschillen, Blik blik) {
        boolean isSaid = verschillen.stream().anyMatch(VertalingVerschil::isInWords);
        return isSaid
                ? blik
                        .openNa()
                        .items()
                        .getOrDefault(origineel.getClass(), Map.of())
                        .values()
                        .stream()
                        .filter(item -> isOf(item, origineel) && isSame(item, blik))
                        .map(item -> stale(item, blik))
                        .toList()
                : List.of();
    }

    /** Hours, prices and ways to get in touch are those of the original. */
    private static boolean isInWords(Verschil verschil) {
        return Set.of(Gewicht.WOORDEN, Gewicht.VOOR_WIE, Gewicht.INHOUD)
                .contains(verschil.gewicht());
    }

    private static boolean isOf(Publiek item, Item origineel) {
        return item.fiche()
                .vertalingVan()
                .filter(ref -> ref.id().equals(origineel.id()))
                .isPresent();
    }

    private static boolean isSame(Publiek item, Blik blik) {
        return blik.voor()
                .find(item.getClass(), item.id())
                .filter(was -> isSame(was.fiche(), item.fiche()))
                .isPresent();
    }

    private static boolean isSame(Fiche voor, Fiche na) {
        return Gelijk.of(voor.bestand().gegevens(), na.bestand().gegevens())
                && voor.tekst().html().equals(na.tekst().html());
    }

    private static Verschil stale(Publiek vertaling, Blik blik) {
        String zin = "De vertaling in het %s is nog die van voor deze wijziging.";
        return new Verschil(Gewicht.VERTALING, "vertaling", zin.formatted(taal(vertaling, blik)));
    }

    private static String taal(Item vertaling, Blik blik) {
        String taal = vertaling.fiche().taal();
        return blik.na().begrippen().find(Lijst.TAAL, taal).map(Begrip::label).orElse(taal);
    }

    /** That a translation comes or goes; nothing for what is no translation. */
    static Optional<Verschil> of(Item item, boolean comes, Blik blik) {
        String zin = "De vertaling in het %s van “%s” " + (comes ? "komt erbij." : "verdwijnt.");
        return item.fiche()
                .vertalingVan()
                .map(ref -> zin.formatted(taal(item, blik), blik.titel(ref)))
                .map(all -> new Verschil(Gewicht.VERTALING, "vertaling", all));
    }
}
