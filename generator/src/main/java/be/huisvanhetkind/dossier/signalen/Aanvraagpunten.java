package be.huisvanhetkind.dossier.signalen;

import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.rules.aanvraag.Aanvraagstap;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What must be done so that a request goes on, and its support does not end unseen. */
final class Aanvraagpunten {
    private Aanvraagpunten() {}

    static Stream<Werkpunt> of(Aanvraagstand stand) {
        return Stream.of(
                        stand
                                .volgende()
                                .filter(stap -> stand.isTeLaat())
                                .map(stap -> late(stand, stap))
                                .stream(),
                        stand.eindeSteun().map(tot -> ends(stand, tot)).stream(),
                        stand.bevindingen().stream().map(found -> wrong(stand, found)))
                .flatMap(some -> some);
    }

    private static Werkpunt late(Aanvraagstand stand, Aanvraagstap stap) {
        return Werkpunt.of(
                        Dringend.NU,
                        "Zet stap %d van %s.".formatted(stap.nummer(), naam(stand)),
                        "Die stap is voor %s%s.".formatted(stap.wie(), waited(stand)),
                        stand.aanvraag())
                .by(stand.tegen());
    }

    private static String waited(Aanvraagstand stand) {
        return stand.wachttijd().map(tijd -> ", en wacht al " + tijd.lang()).orElse("");
    }

    private static Werkpunt ends(Aanvraagstand stand, LocalDate tot) {
        return Werkpunt.of(
                        Dringend.BINNENKORT,
                        "Spreek af hoe het verder gaat met %s.".formatted(naam(stand)),
                        stand.vandaag().isAfter(tot)
                                ? "De steun is gestopt."
                                : "De steun stopt binnenkort.",
                        stand.aanvraag())
                .by(stand.aanvraag().termijn());
    }

    private static Werkpunt wrong(Aanvraagstand stand, Finding found) {
        return Werkpunt.of(
                Dringend.BINNENKORT,
                "Verbeter de stappen van %s.".formatted(naam(stand)),
                found.message(),
                stand.aanvraag());
    }

    private static String naam(Aanvraagstand stand) {
        return Quote.of(stand.aanvraag().titel());
    }
}
