package be.huisvanhetkind.model;

import be.huisvanhetkind.finding.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Een woord uit een gesloten lijst die het beleid kan veranderen.
 *
 * @param label how a reader sees it
 * @param synoniemen other words people use for it
 * @param bron where it comes from: a decree, a source document
 * @param geldigTot after this day it is no longer used
 * @param opvolger the id of the term in the same list that replaced it
 * @param leeftijd for an age group: its bounds
 * @param uit the id in UiTdatabank
 * @param gevolgd for what cannot wait: who reads about it may be watched
 */
public record Begrip(
        Place place,
        Lijst lijst,
        String id,
        String label,
        String uitleg,
        List<String> synoniemen,
        List<String> bron,
        Optional<LocalDate> geldigTot,
        Optional<String> opvolger,
        Optional<Leeftijd> leeftijd,
        Optional<String> uit,
        boolean gevolgd) {
    public Begrip {
        synoniemen = List.copyOf(synoniemen);
        bron = List.copyOf(bron);
    }

    /** Whether it is in use on a day. */
    public boolean appliesOn(LocalDate dag) {
        return geldigTot.map(tot -> !dag.isAfter(tot)).orElse(true);
    }
}
