package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that was not on the site, and is now. */
final class NieuwVerschil {
    private NieuwVerschil() {}

    static List<Verschil> of(Paar paar, Blik blik) {
        Item na = paar.na().orElseThrow();
        Optional<Verschil> vertaling = VertalingVerschil.of(na, true, blik);
        if (vertaling.isPresent()) {
            return List.of(vertaling.get());
        }
        String samenvatting = na.fiche().samenvatting();
        String was = paar.voor().isPresent() ? " Het was nog niet publiek." : "";
        String zin = Zinsbouw.zin("komt op de site: " + Zinsbouw.quoted(samenvatting)) + was;
        List<Verschil> found = new ArrayList<>();
        found.add(new Verschil(Gewicht.NIEUW, "samenvatting", zin, "", samenvatting));
        found.addAll(asked(paar, blik));
        return found;
    }

    /** What families would ask first. */
    private static List<Verschil> asked(Paar paar, Blik blik) {
        Gegevens gegevens = paar.gegevens(paar.na());
        List<Verschil> found = new ArrayList<>();
        String leeftijd = LeeftijdVerschil.words(gegevens);
        if (!leeftijd.isEmpty()) {
            found.add(told("leeftijd", leeftijd));
        }
        paar.type().fields().stream()
                .map(Field::key)
                .filter(key -> Labels.gewicht(key).compareTo(Gewicht.VOOR_WIE) <= 0)
                .filter(key -> !LeeftijdVerschil.VELDEN.contains(key))
                .filter(key -> gegevens.find(key).isPresent())
                .forEach(key -> found.add(told(key, Waarden.words(gegevens.find(key), blik))));
        return found;
    }

    private static Verschil told(String key, String words) {
        String zin = Zinsbouw.zin(Labels.of(key) + ": " + words);
        return new Verschil(Gewicht.NIEUW, key, zin, "", words);
    }
}
