package be.huisvanhetkind.rules.aanvraag;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Aanvraag;
import be.huisvanhetkind.model.netwerk.Aanvraag.Stap;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Een volgende stap komt na de vorige, en niet in de toekomst (PROC-3). */
public record AanvraagdatumDaalt(Place place, LocalDate datum, Optional<LocalDate> vorige)
        implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(CONDITION, AanvraagdatumDaalt.class, AanvraagdatumDaalt::check)
                    .from(HUIS);

    static Stream<Finding> check(Huis huis) {
        return Aanvragen.of(huis).flatMap(aanvraag -> check(aanvraag, huis.vandaag()));
    }

    private static Stream<Finding> check(Aanvraag aanvraag, LocalDate vandaag) {
        List<Finding> daalt = new ArrayList<>();
        LocalDate vorige = LocalDate.MIN;
        for (Stap stap : aanvraag.historiek()) {
            if (stap.datum().isBefore(vorige)) {
                daalt.add(new AanvraagdatumDaalt(stap.place(), stap.datum(), Optional.of(vorige)));
            } else if (stap.datum().isAfter(vandaag)) {
                daalt.add(new AanvraagdatumDaalt(stap.place(), stap.datum(), Optional.empty()));
            }
            vorige = stap.datum();
        }
        return daalt.stream();
    }

    @Override
    public String message() {
        return vorige.map(
                        eerder ->
                                "Deze stap is van %s, maar de vorige stap is van %s."
                                        .formatted(datum, eerder))
                .orElse("Deze stap is van %s, en die dag komt nog.".formatted(datum));
    }

    @Override
    public String hint() {
        return "Kijk de datum na. Schrijf een stap pas op als hij gezet is.";
    }
}
