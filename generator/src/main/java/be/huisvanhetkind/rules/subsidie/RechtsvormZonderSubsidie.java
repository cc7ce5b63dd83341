package be.huisvanhetkind.rules.subsidie;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Rechtsvorm;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Toestand;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een huis met subsidie is een feitelijke vereniging of een vzw (SUB-3). */
public record RechtsvormZonderSubsidie(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.of(CONDITION, RechtsvormZonderSubsidie.class, RechtsvormZonderSubsidie::check);

    static Stream<Finding> check(Huis huis) {
        return huis.verband().statuut().rechtsvorm() == Rechtsvorm.LOKAAL_BESTUUR
                        && huis.verband().statuut().subsidie().filter(Toestand::ja).isPresent()
                ? Stream.of(new RechtsvormZonderSubsidie(huis.verband().origin().of("rechtsvorm")))
                : Stream.empty();
    }

    @Override
    public String message() {
        return "Een huis dat deel is van het lokaal bestuur, kan geen subsidie krijgen.";
    }

    @Override
    public String hint() {
        return "Kies “feitelijke-vereniging” of “vzw”. Krijgt het huis geen subsidie? Zet dan bij “subsidie” “toegekend: nee”.";
    }
}
