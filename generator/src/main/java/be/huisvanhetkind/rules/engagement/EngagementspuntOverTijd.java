package be.huisvanhetkind.rules.engagement;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Belofte;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Twee jaar na de erkenning of de subsidie is elk punt gehaald (ENG-1). */
public record EngagementspuntOverTijd(Place place, String punt, LocalDate tegen)
        implements Warning {
    public static final Rule<Huis> RULE =
            Rule.of(CONDITION, EngagementspuntOverTijd.class, EngagementspuntOverTijd::check);

    /** Told at the newest action; a point without actions is for another rule. */
    static Stream<Finding> check(Huis huis) {
        return huis.isVolledig(Actie.class)
                ? Engagementspunten.beloofd(huis).stream()
                        .filter(belofte -> belofte.isOverTijdOp(huis.vandaag()))
                        .flatMap(belofte -> of(belofte).stream())
                : Stream.empty();
    }

    private static Optional<Finding> of(Belofte belofte) {
        Optional<Place> place = belofte.nieuwste().map(actie -> actie.placeOf("voortgang"));
        return place.flatMap(where -> belofte.tegen().map(dag -> of(where, belofte, dag)));
    }

    private static Finding of(Place place, Belofte belofte, LocalDate dag) {
        return new EngagementspuntOverTijd(place, belofte.punt().id(), dag);
    }

    @Override
    public String message() {
        return "Punt %s moest gehaald zijn tegen %s, en nog geen enkele actie is klaar."
                .formatted(punt, tegen);
    }

    @Override
    public String hint() {
        return "Is deze actie klaar? Zet dan “voortgang: klaar”. Zo niet, bespreek in de stuurgroep wat er nog moet gebeuren.";
    }
}
