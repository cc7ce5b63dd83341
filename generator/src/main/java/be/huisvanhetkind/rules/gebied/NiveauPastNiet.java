package be.huisvanhetkind.rules.gebied;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import be.huisvanhetkind.model.huis.Werkingsgebied.Niveau;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Het niveau past bij het aantal gemeenten en wijken (WG-2). */
public record NiveauPastNiet(Place place, Niveau niveau, int gemeenten, int wijken)
        implements Finding {
    public static final Rule<Huis> RULE =
            Rule.of(CONDITION, NiveauPastNiet.class, NiveauPastNiet::check);

    static Stream<Finding> check(Huis huis) {
        Werkingsgebied gebied = huis.verband().werkingsgebied();
        NiveauPastNiet geteld =
                new NiveauPastNiet(
                        gebied.place(),
                        gebied.niveau(),
                        gebied.gemeenten().size(),
                        gebied.wijken().size());
        return geteld.fits() ? Stream.empty() : Stream.of(geteld);
    }

    private boolean fits() {
        return switch (niveau) {
            case INTRAGEMEENTELIJK -> gemeenten == 1 && wijken >= 1;
            case GEMEENTELIJK -> gemeenten == 1;
            case INTERGEMEENTELIJK -> gemeenten >= 2;
        };
    }

    @Override
    public String message() {
        return "Het niveau “%s” past niet bij %s en %s."
                .formatted(
                        niveau.id(),
                        gemeenten == 1 ? "1 gemeente" : gemeenten + " gemeenten",
                        wijken == 1 ? "1 wijk" : wijken + " wijken");
    }

    @Override
    public String hint() {
        return switch (niveau) {
            case INTRAGEMEENTELIJK ->
                    "Zet er één gemeente, met de wijken waar het huis werkt. Of kies een ander niveau.";
            case GEMEENTELIJK ->
                    "Zet er één gemeente. Werkt het huis in meer gemeenten? Kies dan “intergemeentelijk”.";
            case INTERGEMEENTELIJK ->
                    "Zet er minstens twee gemeenten. Werkt het huis in één gemeente? Kies dan “gemeentelijk”.";
        };
    }
}
