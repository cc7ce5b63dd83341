package be.huisvanhetkind.rules.gebied;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import be.huisvanhetkind.model.huis.Werkingsgebied.Niveau;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een huis van meer gemeenten blijft binnen één zorgregio (WG-3). */
public record ZorgregioOntbreekt(Place place) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.of(CONDITION, ZorgregioOntbreekt.class, ZorgregioOntbreekt::check);

    static Stream<Finding> check(Huis huis) {
        Werkingsgebied gebied = huis.verband().werkingsgebied();
        return gebied.niveau() == Niveau.INTERGEMEENTELIJK && gebied.zorgregio().isEmpty()
                ? Stream.of(new ZorgregioOntbreekt(gebied.place()))
                : Stream.empty();
    }

    @Override
    public String message() {
        return "Het huis werkt in meer gemeenten, maar we lezen niet in welke zorgregio die liggen.";
    }

    @Override
    public String hint() {
        return "Vul “zorgregio” in, met de naam van de zorgregio op het niveau van een kleine stad.";
    }
}
