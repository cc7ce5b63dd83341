package be.huisvanhetkind.rules.nota;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Afsprakennota;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Wat een partner en het huis van elkaar verwachten, is opnieuw afgesproken als de termijn voorbij
 * is (NOTA-2).
 */
public record AfsprakennotaVerlopen(Place place, String partner, LocalDate tot) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>of(CONDITION, AfsprakennotaVerlopen.class, AfsprakennotaVerlopen::check)
                    .from(HUIS);

    /** How many days after its end a note may still be renewed in peace. */
    static final int RESPIJT = 30;

    static Stream<Finding> check(Huis huis) {
        return Afsprakennotas.laatste(huis)
                .filter(nota -> isVerlopen(nota, huis.vandaag()))
                .map(
                        nota ->
                                new AfsprakennotaVerlopen(
                                        nota.placeOf("tot"),
                                        Afsprakennotas.naam(nota.partner(), huis),
                                        nota.tot()));
    }

    static boolean isVerlopen(Afsprakennota nota, LocalDate vandaag) {
        return nota.tot().plusDays(RESPIJT).isBefore(vandaag);
    }

    @Override
    public String message() {
        return "De afsprakennota met %s liep af op %s.".formatted(Quote.of(partner), tot);
    }

    @Override
    public String hint() {
        return "Spreek opnieuw af en maak een nieuwe afsprakennota. Doet de partner niet meer mee? Zet dan hier “status: gearchiveerd”.";
    }
}
