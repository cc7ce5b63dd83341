package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/**
 * Een svg is een tekening en niets anders.
 *
 * @param regel the line of the drawing
 */
public record SvgOnveilig(Place place, String naam, int regel, String wat) implements Finding {
    @Override
    public String message() {
        return "In de tekening %s, op regel %d, staat iets wat we niet tonen: %s."
                .formatted(Quote.of(naam), regel, Quote.plain(wat));
    }

    @Override
    public String hint() {
        return "Bewaar de tekening als “gewone svg”, zonder scripts, foto’s, lettertypes, bewegende delen of links. Lukt dat niet, gebruik dan een png.";
    }
}
