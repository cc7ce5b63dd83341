package be.huisvanhetkind.rules.subsidie;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Toekenning;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.taal.Eurowoord;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Met een toekenning betaalt het huis niet meer dan het kreeg (SUB-5). */
public record TeVeelBesteed(Place place, BigDecimal besteed, BigDecimal bedrag) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, TeVeelBesteed.class, TeVeelBesteed::check);

    static Stream<TeVeelBesteed> check(Huis huis) {
        return Toekenningen.of(huis).filter(een -> een.rest().signum() < 0).map(TeVeelBesteed::of);
    }

    private static TeVeelBesteed of(Toekenning een) {
        return new TeVeelBesteed(een.placeOf("besteed"), een.uitgegeven(), een.bedrag());
    }

    @Override
    public String message() {
        return "Hier is samen %s besteed, en het bedrag is %s."
                .formatted(Eurowoord.of(besteed), Eurowoord.of(bedrag));
    }

    @Override
    public String hint() {
        return "Kijk de bedragen onder “besteed” na. Kwam er geld van een ander? Schrijf dat deel dan bij die toekenning.";
    }
}
