package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/**
 * Een tekening is in een oogwenk getekend.
 *
 * @param regel the line of the drawing
 */
public record SvgZwaar(Place place, String naam, int regel, String wat) implements Finding {
    @Override
    public String message() {
        return "De tekening %s is te zwaar om te tonen. Op regel %d staat %s."
                .formatted(Quote.of(naam), regel, Quote.plain(wat));
    }

    @Override
    public String hint() {
        return "Maak de tekening eenvoudiger, of bewaar ze als png.";
    }
}
