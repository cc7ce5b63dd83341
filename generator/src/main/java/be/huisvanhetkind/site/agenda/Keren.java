package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.aanbod.Waar.Aanlevering;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Momentstatus;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Tijdvak;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds each time that something happens, from today on. Returning hours are followed up to a last
 * day.
 *
 * @param tot the last day that returning hours are followed
 */
record Keren(OpenbaarHuis huis, LocalDate tot) {
    List<Keer> van(Activiteit activiteit) {
        Optional<Locatie> locatie = activiteit.locatie().flatMap(huis::find);
        List<Keer> momenten =
                activiteit.momenten().stream()
                        .filter(moment -> !moment.einde().toLocalDate().isBefore(huis.vandaag()))
                        .map(moment -> keer(activiteit, moment, locatie))
                        .toList();
        Set<LocalDateTime> known = momenten.stream().map(Keer::start).collect(Collectors.toSet());
        Stream<Keer> reeks =
                activiteit.reeks().stream()
                        .flatMap(uren -> days(activiteit, uren, locatie, activiteit.plaats()))
                        .filter(keer -> !known.contains(keer.start()));
        return Stream.concat(momenten.stream(), reeks)
                .sorted(Comparator.comparing(Keer::start))
                .toList();
    }

    List<Keer> van(Aanbod aanbod) {
        return aanbod.waar().stream()
                .filter(waar -> waar.aanlevering() == Aanlevering.ZITDAG)
                .flatMap(waar -> sessions(aanbod, waar))
                .sorted(Comparator.comparing(Keer::start))
                .toList();
    }

    private Stream<Keer> sessions(Aanbod aanbod, Waar waar) {
        return waar.uren().stream()
                .flatMap(
                        uren ->
                                days(
                                        aanbod,
                                        uren,
                                        waar.locatie().flatMap(huis::find),
                                        waar.toelichting()));
    }

    private Stream<Keer> days(
            Publiek wat, Openingsuren uren, Optional<Locatie> locatie, Optional<String> plaats) {
        return huis.vandaag()
                .datesUntil(tot.plusDays(1))
                .flatMap(
                        dag ->
                                uren.op(dag, huis.kalender()).stream()
                                        .map(vak -> keer(wat, dag, vak, locatie, plaats)));
    }

    private static Keer keer(
            Publiek wat,
            LocalDate dag,
            Tijdvak vak,
            Optional<Locatie> locatie,
            Optional<String> plaats) {
        return new Keer(
                wat,
                dag.atTime(vak.van()),
                dag.atTime(vak.tot()),
                locatie,
                plaats,
                Momentstatus.GAAT_DOOR,
                false,
                Optional.empty());
    }

    private static Keer keer(Activiteit activiteit, Moment moment, Optional<Locatie> locatie) {
        return new Keer(
                activiteit,
                moment.start(),
                moment.einde(),
                locatie,
                activiteit.plaats(),
                moment.status(),
                moment.volzet(),
                moment.reden());
    }
}
