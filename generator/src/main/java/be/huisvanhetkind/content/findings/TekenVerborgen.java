package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/**
 * In een tekst staan geen onzichtbare tekens.
 *
 * @param woord the word it hides in
 */
public record TekenVerborgen(Place place, String woord) implements Finding {
    @Override
    public String message() {
        return "In %s zit een onzichtbaar teken, dat meekwam bij het kopiëren."
                .formatted(Quote.of(woord));
    }

    @Override
    public String hint() {
        return "Wis %s helemaal, met de spaties ernaast, en typ het opnieuw."
                .formatted(Quote.of(woord));
    }
}
