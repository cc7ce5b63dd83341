package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** De lopende tekst van een bestand is te lezen. */
public record TekstOnverwerkbaar(Place place) implements Finding {
    @Override
    public String message() {
        return "De tekst onder de kop kon niet verwerkt worden.";
    }

    @Override
    public String hint() {
        return "Zitten er heel veel lijsten of citaten in elkaar? Maak de tekst eenvoudiger, of kopieer ze stuk voor stuk in een nieuw bestand.";
    }
}
