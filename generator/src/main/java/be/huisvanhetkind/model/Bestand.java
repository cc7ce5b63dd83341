package be.huisvanhetkind.model;

import be.huisvanhetkind.finding.Origin;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Koppeling;
import java.util.List;

/**
 * Wat er in de velden van één bestand geschreven staat, wat het ook beschrijft; not its body.
 *
 * @param origin the file and the places of its fields
 * @param verwijzingen every reference
 * @param teksten every text
 * @param adressen every web and mail address
 * @param gegevens what others may know of the fields
 */
public record Bestand(
        Origin origin,
        List<Ref<? extends Item>> verwijzingen,
        List<Alinea> teksten,
        List<Koppeling> adressen,
        Gegevens gegevens) {
    public Bestand {
        verwijzingen = List.copyOf(verwijzingen);
        teksten = List.copyOf(teksten);
        adressen = List.copyOf(adressen);
    }

    /** The same, of which others may not know one field. */
    Bestand without(String key) {
        return new Bestand(origin, verwijzingen, teksten, adressen, gegevens.without(key));
    }
}
