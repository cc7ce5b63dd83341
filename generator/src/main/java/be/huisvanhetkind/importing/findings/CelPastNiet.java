package be.huisvanhetkind.importing.findings;

import be.huisvanhetkind.content.findings.VormVerkeerd;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import java.util.Map;

/**
 * Wat in een lijst staat, past in zijn veld.
 *
 * @param stond what stands there
 * @param waarom what is wrong with it there
 */
public record CelPastNiet(Place place, String kop, String veld, String stond, Finding waarom)
        implements Warning {
    /** How a person writes in one cell what a file writes in several fields. */
    private static final Map<String, String> VOORBEELDEN =
            Map.of(
                    "momenten", "5 maart 2027 14u-16u",
                    "reeks", "elke woensdag 14u-16u",
                    "openingsuren", "ma-vr 9u-12u; za 10u-12u",
                    "waar", "ma-vr 9u-12u; za 10u-12u",
                    "adres", "Kerkstraat 12, 3290 Diest",
                    "prijs", "gratis, of 5 euro per keer",
                    "inschrijven", "ja, nee, of een telefoonnummer",
                    "contact", "013 00 12 34");

    @Override
    public String message() {
        String past = "%s past niet in het veld “%s”".formatted(Quote.of(kop), veld);
        return isVorm()
                ? "%s. Dit begrijpen we niet: %s.".formatted(past, Quote.of(stond))
                : "%s. %s".formatted(past, waarom.message());
    }

    private boolean isVorm() {
        return waarom instanceof VormVerkeerd;
    }

    @Override
    public String hint() {
        String how = waarom.hint().lines().findFirst().orElse("");
        String zo = VOORBEELDEN.getOrDefault(veld, "gewone woorden, op één regel");
        return (isVorm() ? "Schrijf het bijvoorbeeld zo: %s.".formatted(zo) : how)
                + " Wat er stond, vind je in het concept bij “bewaard”.";
    }
}
