package be.huisvanhetkind.compare.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;

/**
 * Wie een pagina bewaarde, vindt ze terug: of what was published it is said where it went.
 *
 * @param adres where it stood
 * @param hint what to write, and where
 */
public record PaginaVerdwenen(Place place, String adres, String titel, String hint)
        implements Warning {
    private static final String LINE = "oude_adressen: [%s]";

    /** It stands in another file now. */
    public static Finding moved(String adres, String titel, String file) {
        return new PaginaVerdwenen(
                Place.start(file), adres, titel, "Zet in dit bestand: " + line(adres) + ".");
    }

    /** Nothing looks like it any more. */
    public static Finding removed(String adres, String titel, String file) {
        return new PaginaVerdwenen(
                Place.start(file),
                adres,
                titel,
                ("Zet in het bestand dat ervoor in de plaats komt: %s. Komt er niets in de plaats?"
                                + " Zet het dan in partner.md, of in huis.yml: dan zien bezoekers de lijst.")
                        .formatted(line(adres)));
    }

    private static String line(String adres) {
        return LINE.formatted(adres);
    }

    @Override
    public String message() {
        return titel.isEmpty()
                ? "Het oude adres %s leidt nergens meer heen.".formatted(adres)
                : "De pagina “%s” stond op %s, en daar is ze niet meer.".formatted(titel, adres);
    }
}
