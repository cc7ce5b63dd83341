package be.huisvanhetkind.rules.nota;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Wie weet dat een afsprakennota bijna afloopt, spreekt op tijd opnieuw af (NOTA-2). */
public record AfsprakennotaVerloopt(Place place, String partner, LocalDate tot) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>of(CONDITION, AfsprakennotaVerloopt.class, AfsprakennotaVerloopt::check)
                    .from(HUIS);

    /** From how many days before its end a note is worth a reminder. */
    public static final int HERINNERING = 60;

    static Stream<Finding> check(Huis huis) {
        return Afsprakennotas.laatste(huis)
                .filter(nota -> nota.tot().isBefore(huis.vandaag().plusDays(HERINNERING)))
                .filter(nota -> !AfsprakennotaVerlopen.isVerlopen(nota, huis.vandaag()))
                .map(
                        nota ->
                                new AfsprakennotaVerloopt(
                                        nota.placeOf("tot"),
                                        Afsprakennotas.naam(nota.partner(), huis),
                                        nota.tot()));
    }

    @Override
    public String message() {
        return "De afsprakennota met %s geldt tot en met %s. Er is nog geen volgende."
                .formatted(Quote.of(partner), tot);
    }

    @Override
    public String hint() {
        return "Plan een gesprek met de partner en maak een nieuwe afsprakennota. Dat kan tot 30 dagen na het einde.";
    }
}
