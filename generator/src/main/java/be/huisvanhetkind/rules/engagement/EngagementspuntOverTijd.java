package be.huisvanhetkind.rules.engagement;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.Samenwerkingsverband.Toestand;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actie.Voortgang;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Twee jaar na de erkenning of de subsidie is elk punt gehaald (ENG-1). */
public record EngagementspuntOverTijd(Place place, String punt, LocalDate tegen)
        implements Finding {

    private static final Period TERMIJN = Period.ofYears(2);

    public static Stream<Finding> check(Huis huis) {
        List<Begrip> overTijd =
                Engagementspunten.beloofd(huis).stream()
                        .filter(
                                punt ->
                                        tegen(huis, punt)
                                                .filter(huis.vandaag()::isAfter)
                                                .isPresent())
                        .toList();
        if (overTijd.isEmpty() || !huis.isVolledig(Actie.class)) {
            return Stream.empty();
        }
        Map<String, List<Actie>> acties = Engagementspunten.acties(huis);
        return overTijd.stream()
                .flatMap(punt -> check(huis, punt, acties.getOrDefault(punt.id(), List.of())));
    }

    /**
     * A point without actions has a finding of its own; else the newest action is the one to end.
     */
    private static Stream<Finding> check(Huis huis, Begrip punt, List<Actie> acties) {
        return acties.stream().anyMatch(actie -> actie.voortgang() == Voortgang.KLAAR)
                ? Stream.empty()
                : acties.stream()
                        .max(Comparator.comparing(Actie::start))
                        .flatMap(
                                actie ->
                                        tegen(huis, punt)
                                                .map(
                                                        tegen ->
                                                                (Finding)
                                                                        new EngagementspuntOverTijd(
                                                                                actie.fiche()
                                                                                        .origin()
                                                                                        .of(
                                                                                                "voortgang"),
                                                                                punt.id(),
                                                                                tegen)))
                        .stream();
    }

    private static Optional<LocalDate> tegen(Huis huis, Begrip punt) {
        return Engagementspunten.toestand(huis, punt)
                .flatMap(Toestand::sinds)
                .map(sinds -> sinds.plus(TERMIJN));
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
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
