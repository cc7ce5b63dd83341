package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;

/** In de tekst staat alleen opmaak die we tonen. */
public record HtmlVerwijderd(Place place, String wat) implements Warning {
    @Override
    public String message() {
        return "In de tekst staat %s; dat tonen we niet.".formatted(Quote.of(wat));
    }

    @Override
    public String hint() {
        return wat.equals("<img>")
                ? "Een beeld zet je bij het veld “afbeelding”, boven de tekst."
                : "Gebruik gewone opmaak: kopjes, lijsten, vet, cursief, tabellen en links.";
    }
}
