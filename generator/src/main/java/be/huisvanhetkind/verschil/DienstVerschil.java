package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.aanbod.Aanbod.Dienststatus;
import java.util.List;
import java.util.Set;

/** Whether one can go there now. */
final class DienstVerschil {
    static final String VELD = "dienststatus";

    /** What is told together. */
    static final Set<String> VELDEN = Set.of(VELD, "reden");

    private DienstVerschil() {}

    static List<Verschil> between(Gegevens voor, Gegevens na, Blik blik) {
        String was = words(voor, blik);
        String is = words(na, blik);
        String reden =
                na.find("reden")
                        .map(text -> ": " + Zinsbouw.quoted(Waarden.words(text, blik)))
                        .orElse("");
        String zin =
                isOpen(na)
                        ? "Is weer open (was: %s).".formatted(was)
                        : Zinsbouw.zin("is voortaan " + is + reden);
        return List.of(
                new Verschil(
                        isOpen(na) ? Gewicht.WANNEER_EN_WAAR : Gewicht.DICHT, VELD, zin, was, is));
    }

    private static boolean isOpen(Gegevens gegevens) {
        return gegevens.find(VELD).filter(status -> status != Dienststatus.OPEN).isEmpty();
    }

    private static String words(Gegevens gegevens, Blik blik) {
        return isOpen(gegevens) ? "open" : Waarden.words(gegevens.find(VELD), blik);
    }
}
