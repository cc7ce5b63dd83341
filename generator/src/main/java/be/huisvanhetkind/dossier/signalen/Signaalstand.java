package be.huisvanhetkind.dossier.signalen;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.netwerk.Overleg;
import be.huisvanhetkind.model.netwerk.Signaal;
import be.huisvanhetkind.model.netwerk.Signaal.Voortgang;
import be.huisvanhetkind.model.werking.Actie;
import java.util.Optional;

/**
 * A signal, and how it stands on a day.
 *
 * @param isLater whether it says that it came on a day that is still to come
 * @param wachttijd absent when nobody knows since when it is there
 * @param actie what came of it; absent as well when its file is not there
 */
record Signaalstand(
        Signaal signaal,
        boolean isLater,
        Optional<Wachttijd> wachttijd,
        Optional<Overleg> overleg,
        Optional<Actie> actie) {
    /** How long it may wait to be talked about: groups meet each season. */
    private static final int BESPREKEN = 90;

    /** How long it may wait to be answered. */
    private static final int ANTWOORDEN = 180;

    static Signaalstand of(Signaal signaal, Dossier dossier) {
        return new Signaalstand(
                signaal,
                signaal.datum().filter(dag -> dag.isAfter(dossier.vandaag())).isPresent(),
                EersteDag.of(signaal, dossier)
                        .map(sinds -> new Wachttijd(sinds, dossier.vandaag())),
                signaal.bronOverleg().flatMap(dossier.huis()::find),
                signaal.actie().flatMap(dossier.huis()::find));
    }

    long dagen() {
        return wachttijd.map(Wachttijd::dagen).orElse(0L);
    }

    boolean isAntwoordLoos() {
        return signaal.terugkoppeling().isEmpty();
    }

    /** Whether it is being worked on. */
    boolean isInUitvoering() {
        return actie.map(Actie::voortgang)
                .filter(stand -> stand == Actie.Voortgang.BEZIG || stand == Actie.Voortgang.GEPLAND)
                .isPresent();
    }

    boolean isTeLang() {
        boolean isNieuw = signaal.voortgang() == Voortgang.NIEUW;
        return isNieuw && dagen() > BESPREKEN
                || signaal.isWachtend() && isAntwoordLoos() && dagen() > ANTWOORDEN;
    }

    Oordeel oordeel() {
        if (isTeLang()) {
            return Oordeel.TE_LAAT;
        }
        return isInUitvoering() && !isAntwoordLoos() ? Oordeel.OP_TIJD : Oordeel.BINNENKORT;
    }

    /** With whom it is, as in "vraag … om een antwoord". */
    String bijWie() {
        return switch (signaal.richting()) {
            case PARTNERS -> "de partners";
            case LOKAAL_BESTUUR -> "het lokaal bestuur";
            case BELEID -> "het Vlaamse beleid";
        };
    }

    String toestand() {
        return switch (signaal.voortgang()) {
            case NIEUW -> "nog niet besproken";
            case BESPROKEN -> "besproken, wacht op antwoord";
            case ACTIE -> "er loopt een actie";
            case BEANTWOORD -> "beantwoord";
            case AFGESLOTEN -> "afgesloten";
        };
    }

    String groep() {
        return overleg.map(Item::titel).orElse("");
    }
}
