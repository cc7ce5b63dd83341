package be.huisvanhetkind.dossier.signalen;

import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.netwerk.Signaal;
import be.huisvanhetkind.model.werking.Actie;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be done so that no signal waits unseen. */
final class Signaalpunten {
    private Signaalpunten() {}

    static Stream<Werkpunt> of(Signaalstand stand) {
        return Stream.of(next(stand), undated(stand)).flatMap(Optional::stream);
    }

    private static Optional<Werkpunt> next(Signaalstand stand) {
        String naam = Quote.of(stand.signaal().titel());
        return switch (stand.signaal().voortgang()) {
            case NIEUW ->
                    point(
                            stand,
                            "Bespreek het signaal %s.".formatted(naam),
                            "Niemand besprak het al%s.".formatted(waiting(stand)));
            case BESPROKEN ->
                    point(
                            stand,
                            "Vraag %s om een antwoord op %s.".formatted(stand.bijWie(), naam),
                            "Het is besproken%s.".formatted(waiting(stand)));
            case ACTIE -> action(stand, naam);
            case BEANTWOORD, AFGESLOTEN ->
                    stand.isAntwoordLoos()
                            ? point(
                                    stand,
                                    "Zeg terug wat er met %s gebeurde.".formatted(naam),
                                    "Wie iets meldt en niets hoort, meldt niets meer.")
                            : Optional.empty();
        };
    }

    private static String waiting(Signaalstand stand) {
        return stand.wachttijd().map(tijd -> ", en het wacht al " + tijd.lang()).orElse("");
    }

    private static Optional<Werkpunt> action(Signaalstand stand, String naam) {
        if (stand.actie().isEmpty()) {
            return point(
                    stand, "Zet bij %s welke actie eruit volgt.".formatted(naam), missing(stand));
        }
        if (!stand.isInUitvoering()) {
            return point(
                    stand,
                    "Zeg terug wat er met %s gebeurde.".formatted(naam),
                    stand.actie().get().voortgang() == Actie.Voortgang.KLAAR
                            ? "De actie is klaar."
                            : "De actie is gestopt.");
        }
        return stand.isAntwoordLoos()
                ? point(
                        stand,
                        "Vertel hoe ver het staat met %s.".formatted(naam),
                        "Er loopt een actie, en wie het meldde weet dat nog niet.")
                : Optional.empty();
    }

    private static String missing(Signaalstand stand) {
        return stand.signaal()
                .actie()
                .map(ref -> "De actie %s bestaat niet.".formatted(Quote.of(ref.id())))
                .orElse("Er staat “voortgang: actie”, en geen actie.");
    }

    private static Optional<Werkpunt> point(Signaalstand stand, String wat, String waarom) {
        Dringend dringend = stand.isTeLang() ? Dringend.NU : Dringend.BINNENKORT;
        return Optional.of(Werkpunt.of(dringend, wat, waarom, stand.signaal()));
    }

    private static Optional<Werkpunt> undated(Signaalstand stand) {
        Signaal signaal = stand.signaal();
        String naam = Quote.of(signaal.titel());
        if (stand.isLater()) {
            return Optional.of(
                    Werkpunt.of(
                            Dringend.BINNENKORT,
                            "Kijk de datum van %s na.".formatted(naam),
                            "Het kwam op een dag die nog komt.",
                            signaal));
        }
        return signaal.isWachtend() && stand.wachttijd().isEmpty()
                ? Optional.of(unknown(signaal, naam))
                : Optional.empty();
    }

    private static Werkpunt unknown(Signaal signaal, String naam) {
        return Werkpunt.of(
                Dringend.OOIT,
                "Schrijf bij %s op welke “datum” het kwam.".formatted(naam),
                "Nu weet niemand hoelang het wacht.",
                signaal);
    }
}
