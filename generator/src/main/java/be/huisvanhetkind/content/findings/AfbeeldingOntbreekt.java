package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import java.util.Locale;

/** Een beeld staat in dezelfde map als de tekst. */
public record AfbeeldingOntbreekt(Place place, String naam) implements Finding {
    @Override
    public String message() {
        return "Het beeld %s staat niet in deze map.".formatted(Quote.of(naam));
    }

    @Override
    public String hint() {
        if (naam.strip()
                .toLowerCase(Locale.ROOT)
                .matches(".*\\.(?:heic|heif|webp|tiff?|bmp|psd|pdf)")) {
            return "Zo’n bestand kan niet op de site. Open het in een beeldprogramma, bewaar het als jpg in deze map, en schrijf die naam hier.";
        }
        return "Zet het bestand in dezelfde map als deze tekst en schrijf de naam precies over, met svg, png of jpg erachter.";
    }
}
