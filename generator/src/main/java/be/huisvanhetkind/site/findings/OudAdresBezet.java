package be.huisvanhetkind.site.findings;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;

/**
 * Waar een pagina staat, leidt geen oud adres weg. Time alone may bring the page, so the site is
 * made, without this one.
 *
 * @param adres the old address
 * @param wie what stands there, or where it leads already
 */
public record OudAdresBezet(Place place, String adres, String wie) implements Warning {
    /** What is there when it is no page. */
    public static final String BESTAND = "een ander bestand";

    @Override
    public String message() {
        return "Het oude adres %s is al bezet, door “%s”.".formatted(adres, wie);
    }

    @Override
    public String hint() {
        return "Haal het weg uit “oude_adressen”, of geef de andere pagina een andere naam.";
    }
}
