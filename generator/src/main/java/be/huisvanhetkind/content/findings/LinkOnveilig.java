package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een link in de tekst leidt naar een webpagina, een mailadres of een telefoonnummer. */
public record LinkOnveilig(Place place, String link) implements Finding {
    @Override
    public String message() {
        return "De link %s kan niet op de site.".formatted(Quote.of(link));
    }

    @Override
    public String hint() {
        return "Gebruik een adres dat begint met https://, mailto:, tel: of / voor een pagina van deze site.";
    }
}
