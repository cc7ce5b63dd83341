package be.huisvanhetkind.rules.aanvraag;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Elke stap van een aanvraag wordt gezet door wie daarvoor bevoegd is (PROC-2). */
public record AanvraagorgaanPastNiet(Place place, int stap, String orgaan) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(
                            CONDITION, AanvraagorgaanPastNiet.class, AanvraagorgaanPastNiet::check)
                    .from(HUIS);

    static Stream<Finding> check(Huis huis) {
        return Aanvragen.of(huis)
                .flatMap(aanvraag -> aanvraag.historiek().stream())
                .filter(stap -> !Aanvraagstap.of(stap.nummer()).mayDecide(stap.orgaan()))
                .map(
                        stap ->
                                new AanvraagorgaanPastNiet(
                                        stap.place(), stap.nummer(), stap.orgaan()));
    }

    @Override
    public String message() {
        return "Stap %d is gezet door %s, maar dat is voor %s."
                .formatted(stap, Quote.of(orgaan), Aanvraagstap.of(stap).wie());
    }

    @Override
    public String hint() {
        return "Kijk na wie dit besliste. Was het wel het juiste orgaan? Noem het dan bij zijn naam in “orgaan”.";
    }
}
