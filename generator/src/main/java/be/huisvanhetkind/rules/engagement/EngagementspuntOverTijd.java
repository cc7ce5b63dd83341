package be.huisvanhetkind.rules.engagement;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Toestand;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actie.Voortgang;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Twee jaar na de erkenning of de subsidie is elk punt gehaald (ENG-1). */
public record EngagementspuntOverTijd(Place place, String punt, LocalDate tegen)
        implements Warning {
    public static final Rule<Huis> RULE =
            Rule.of(CONDITION, EngagementspuntOverTijd.class, EngagementspuntOverTijd::check);

    private static final Period TERMIJN = Period.ofYears(2);

    static Stream<Finding> check(Huis huis) {
        List<Finding> overTijd = new ArrayList<>();
        if (huis.isVolledig(Actie.class)) {
            Map<String, List<Actie>> acties = Engagementspunten.acties(huis);
            for (Begrip punt : Engagementspunten.beloofd(huis)) {
                Optional<LocalDate> tegen = tegen(huis, punt).filter(huis.vandaag()::isAfter);
                Optional<Actie> actie = nogBezig(acties.getOrDefault(punt.id(), List.of()));
                if (tegen.isPresent() && actie.isPresent()) {
                    Place place = actie.get().placeOf("voortgang");
                    overTijd.add(new EngagementspuntOverTijd(place, punt.id(), tegen.get()));
                }
            }
        }
        return overTijd.stream();
    }

    /** The newest action when none is done; nothing without actions, which is for another rule. */
    private static Optional<Actie> nogBezig(List<Actie> acties) {
        return acties.stream().anyMatch(actie -> actie.voortgang() == Voortgang.KLAAR)
                ? Optional.empty()
                : acties.stream().max(Comparator.comparing(Actie::start));
    }

    private static Optional<LocalDate> tegen(Huis huis, Begrip punt) {
        return Engagementspunten.toestand(huis, punt)
                .flatMap(Toestand::sinds)
                .map(sinds -> sinds.plus(TERMIJN));
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
