package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een svg is een tekening en niets anders. */
public record SvgOnveilig(Place place, String naam, String wat) implements Finding {
    @Override
    public String message() {
        return "In de tekening %s staat iets wat we niet tonen: %s."
                .formatted(Quote.of(naam), Quote.plain(wat));
    }

    @Override
    public String hint() {
        return "Bewaar de tekening als “gewone svg”, zonder scripts, stijlen, tekst van elders of links. Lukt dat niet, gebruik dan een png.";
    }
}
