package be.huisvanhetkind.render.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/**
 * Een bestand van de site kon niet gemaakt worden, door een fout van het programma zelf.
 *
 * @param reden what Java says, in English
 */
public record BestandMislukt(Place place, String reden) implements Finding {
    public static BestandMislukt of(String path, Throwable fault) {
        return new BestandMislukt(Place.start(path), fault.toString());
    }

    @Override
    public String message() {
        return "Dit bestand van de site kan niet gemaakt worden.";
    }

    @Override
    public String hint() {
        return "Dat is een fout van het programma. Zet je laatste wijziging even terug, en meld aan wie het onderhoudt: “%s”."
                .formatted(reden);
    }
}
