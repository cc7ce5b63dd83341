package be.huisvanhetkind.rules.minimum;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.stream.Stream;

/** In elk huis is er een consultatiebureau (MIN-1). */
public record ConsultatiebureauOntbreekt(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.missing(
                    CONDITION, ConsultatiebureauOntbreekt.class, ConsultatiebureauOntbreekt::check);

    private static final String CONSULTATIEBUREAU = "consultatiebureau";

    static Stream<Finding> check(Huis huis) {
        return Zichtbaar.of(huis, Aanbod.class).anyMatch(aanbod -> counts(huis, aanbod))
                ? Stream.empty()
                : Stream.of(new ConsultatiebureauOntbreekt(huis.verband().origin().start()));
    }

    private static boolean counts(Huis huis, Aanbod aanbod) {
        return aanbod.indeling().aanbodsvorm().id().equals(CONSULTATIEBUREAU)
                || Zichtbaar.aanbieders(huis, aanbod)
                        .anyMatch(
                                partner ->
                                        partner.organisatietype().id().equals(CONSULTATIEBUREAU));
    }

    @Override
    public String message() {
        return "Er staat geen aanbod van een consultatiebureau op de site.";
    }

    @Override
    public String hint() {
        return "Publiceer wat het consultatiebureau doet, en zet er “aanbodsvorm: consultatiebureau” bij.";
    }
}
