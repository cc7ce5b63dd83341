package be.huisvanhetkind.site.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import java.util.List;

/**
 * Een link binnen de site komt ergens aan (LINK-1).
 *
 * @param doel where it would lead
 * @param bestaand what it could have meant
 */
public record LinkKapot(Place place, String doel, List<String> bestaand) implements Finding {
    public LinkKapot {
        bestaand = List.copyOf(bestaand);
    }

    @Override
    public String message() {
        return "Deze link komt nergens aan: %s.".formatted(Quote.of(doel));
    }

    @Override
    public String hint() {
        return Nearest.hint(
                doel,
                bestaand,
                "Open de pagina op de site en kopieer haar adres. Is ze niet gepubliceerd? Haal dan de link weg.");
    }
}
