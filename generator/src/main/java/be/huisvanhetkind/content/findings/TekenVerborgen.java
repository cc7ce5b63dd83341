package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;

/** In een tekst staan geen onzichtbare tekens. */
public record TekenVerborgen(Place place) implements Finding {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "In deze tekst staat een onzichtbaar teken, dat meekwam bij het kopiëren.";
    }

    @Override
    public String hint() {
        return "Typ de tekst opnieuw, of plak ze eerst in Kladblok en kopieer ze van daar.";
    }
}
