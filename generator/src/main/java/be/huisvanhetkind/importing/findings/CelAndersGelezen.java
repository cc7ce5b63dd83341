package be.huisvanhetkind.importing.findings;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;

/**
 * Wat in een lijst staat, kan blijven zoals het er staat.
 *
 * @param stond what stands there
 * @param werd what was made of it
 */
public record CelAndersGelezen(Place place, String kop, Reden reden, String stond, String werd)
        implements Warning {
    /** Why it could not stay. */
    public enum Reden {
        DAGNUMMER(
                "is een dagnummer van een rekenblad",
                "Maak van de kolom datums, zoals 2026-03-05."),
        TWEE_KEER_GELEZEN("is in een verkeerde tekenset bewaard", "Bewaar het bestand als UTF-8."),
        OPMAAK("heeft HTML in zich", "Kijk na of de tekst goed leest."),
        TE_LANG(
                "is te lang voor dit veld",
                "Schrijf het korter. De hele tekst staat bij “bewaard”."),
        FORMULE("is een formule; we rekenen niets uit", "Zet in de lijst de waarde zelf."),
        SAMENGEVOEGD("is een samengevoegde cel", "Splits de cel, en vul elke rij in."),
        NUMMER_VERBORGEN("heeft een rijksregisternummer in zich", "Haal het ook weg uit de lijst."),
        DUBBEL("staat twee keer in de lijst", "Geef elke rij een eigen nummer.");

        private final String wat;
        private final String raad;

        Reden(String wat, String raad) {
            this.wat = wat;
            this.raad = raad;
        }
    }

    @Override
    public String message() {
        return "%s: %s %s. We maakten ervan: %s."
                .formatted(Quote.plain(kop), Quote.of(stond), reden.wat, Quote.of(werd));
    }

    @Override
    public String hint() {
        return reden.raad;
    }
}
