package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/**
 * Een link leidt naar een webpagina, een mailadres of een telefoonnummer.
 *
 * @param reden why it may not
 */
public record LinkOnveilig(Place place, String link, String reden) implements Finding {
    @Override
    public String message() {
        return "De link %s kan niet op de site: %s.".formatted(Quote.of(link), reden);
    }

    @Override
    public String hint() {
        return "Gebruik een adres dat begint met https://, mailto:, tel: of / voor een pagina van deze site.";
    }
}
