package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een beeld is wat de naam zegt. */
public record AfbeeldingOngeldig(Place place, String naam, String reden) implements Finding {
    @Override
    public String message() {
        return "Het bestand %s is geen beeld dat we kunnen tonen: %s."
                .formatted(Quote.of(naam), reden);
    }

    @Override
    public String hint() {
        return "Bewaar het beeld opnieuw als svg, png of jpg, van hoogstens 5 MB, en zet dat bestand in de map.";
    }
}
