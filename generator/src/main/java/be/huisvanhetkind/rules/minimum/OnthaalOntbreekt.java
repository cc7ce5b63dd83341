package be.huisvanhetkind.rules.minimum;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.ADVIES;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Onthaal;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.stream.Stream;

/** Ergens in het huis mag je binnenlopen zonder afspraak (MIN-4). */
public record OnthaalOntbreekt(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>missing(CONDITION, OnthaalOntbreekt.class, OnthaalOntbreekt::check)
                    .from(ADVIES);

    static Stream<Finding> check(Huis huis) {
        return Zichtbaar.of(huis, Locatie.class)
                        .flatMap(locatie -> locatie.onthaal().stream())
                        .anyMatch(Onthaal::zonderAfspraak)
                ? Stream.empty()
                : Stream.of(new OnthaalOntbreekt(huis.verband().origin().start()));
    }

    @Override
    public String message() {
        return "Nergens in het huis kan een gezin zonder afspraak met een vraag terecht.";
    }

    @Override
    public String hint() {
        return "Zet bij een plaats “onthaal” met “zonder_afspraak: ja”, en wat een gezin daar kan vragen.";
    }
}
