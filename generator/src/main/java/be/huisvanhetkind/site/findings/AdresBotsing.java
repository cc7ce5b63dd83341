package be.huisvanhetkind.site.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/**
 * Twee pagina's kunnen niet op hetzelfde adres staan.
 *
 * @param adres the address both want: {@code /agenda/}
 * @param titel the title of the page that is left out
 * @param eerste the title of the page that has the address
 */
public record AdresBotsing(Place place, String adres, String titel, String eerste)
        implements Finding {
    /** What is there when it is no page. */
    public static final String BESTANDEN = "de map met andere bestanden";

    @Override
    public String message() {
        return "De pagina “%s” wil op het adres %s staan, maar daar staat “%s” al."
                .formatted(titel, adres, eerste);
    }

    @Override
    public String hint() {
        return "Geef het bestand een andere naam. De naam van het bestand is het adres van de pagina.";
    }
}
