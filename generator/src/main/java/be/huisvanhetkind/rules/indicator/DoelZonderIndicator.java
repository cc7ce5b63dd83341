package be.huisvanhetkind.rules.indicator;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Elk doel van een actieplan zegt waaraan het huis ziet of het lukt (IND-1). */
public record DoelZonderIndicator(Place place, String doel) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(CONDITION, DoelZonderIndicator.class, DoelZonderIndicator::check)
                    .from(HUIS);

    static Stream<Finding> check(Huis huis) {
        return huis.all(Actieplan.class).stream()
                .filter(plan -> plan.fiche().zichtbaarOp(huis.vandaag()))
                .flatMap(plan -> plan.doelen().stream())
                .filter(doel -> doel.indicatoren().isEmpty())
                .map(doel -> new DoelZonderIndicator(doel.place(), doel.tekst()));
    }

    @Override
    public String message() {
        return "Bij het doel %s staat niet waaraan je ziet of het lukt.".formatted(Quote.of(doel));
    }

    @Override
    public String hint() {
        return "Zet onder het doel “indicatoren” met de naam van een bestand uit de map indicatoren.";
    }
}
