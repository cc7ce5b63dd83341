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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Op elke dag geldt één afsprakennota per partner (NOTA-3). */
public record AfsprakennotaOverlapt(Place place, String partner, LocalDate van) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>of(CONDITION, AfsprakennotaOverlapt.class, AfsprakennotaOverlapt::check)
                    .from(HUIS);

    static Stream<Finding> check(Huis huis) {
        return Afsprakennotas.perPartner(huis).values().stream()
                .flatMap(notas -> dubbel(notas, huis));
    }

    /** Each note that begins before all earlier ones have ended. */
    private static Stream<Finding> dubbel(List<Afsprakennota> notas, Huis huis) {
        List<Finding> dubbel = new ArrayList<>();
        LocalDate einde = LocalDate.MIN;
        for (Afsprakennota nota : sorted(notas)) {
            if (!nota.van().isAfter(einde)) {
                dubbel.add(
                        new AfsprakennotaOverlapt(
                                nota.placeOf("van"),
                                Afsprakennotas.naam(nota.partner(), huis),
                                nota.van()));
            }
            einde = nota.tot().isAfter(einde) ? nota.tot() : einde;
        }
        return dubbel.stream();
    }

    private static List<Afsprakennota> sorted(List<Afsprakennota> notas) {
        return notas.stream().sorted(Comparator.comparing(Afsprakennota::van)).toList();
    }

    @Override
    public String message() {
        return "Op %s geldt al een andere afsprakennota met %s.".formatted(van, Quote.of(partner));
    }

    @Override
    public String hint() {
        return "Laat de oude nota een dag eerder eindigen, of zet ze op “status: gearchiveerd”.";
    }
}
