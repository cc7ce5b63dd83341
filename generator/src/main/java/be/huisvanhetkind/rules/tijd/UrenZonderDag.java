package be.huisvanhetkind.rules.tijd;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Uren zeggen op welke dagen ze gelden (TIME-1). */
public record UrenZonderDag(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, UrenZonderDag.class, UrenZonderDag::check);

    static Stream<Finding> check(Huis huis) {
        return AlleUren.blokken(huis)
                .filter(blok -> blok.dagen().isEmpty() && blok.datums().isEmpty())
                .map(blok -> new UrenZonderDag(blok.vak().place()));
    }

    @Override
    public String message() {
        return "We lezen niet op welke dagen deze uren gelden.";
    }

    @Override
    public String hint() {
        return "Vul “dagen” in, zoals [ma, wo], of “datums” met losse data.";
    }
}
