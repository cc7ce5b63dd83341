package be.huisvanhetkind.model.netwerk;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Intern;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.model.werking.Actie;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Iets wat partners zien ontbreken of knellen (rijen 44, 70).
 *
 * @param datum when it was first given
 */
public record Signaal(
        Fiche fiche,
        Begrip soort,
        Optional<Begrip> domein,
        Optional<Leeftijd> leeftijd,
        Optional<String> wijk,
        Optional<LocalDate> datum,
        Optional<Ref<Overleg>> bronOverleg,
        Richting richting,
        Voortgang voortgang,
        Optional<String> terugkoppeling,
        Optional<Ref<Actie>> actie)
        implements Intern {
    @Override
    public Stream<Leeftijd> leeftijden() {
        return leeftijd.stream();
    }

    /** Whether who gave it waits to hear what came of it. */
    public boolean isWachtend() {
        return voortgang != Voortgang.BEANTWOORD && voortgang != Voortgang.AFGESLOTEN;
    }

    /** Voor wie het signaal bestemd is. */
    public enum Richting implements Keuze {
        PARTNERS,
        LOKAAL_BESTUUR,
        BELEID
    }

    /** Hoe ver het staat. */
    public enum Voortgang implements Keuze {
        NIEUW,
        BESPROKEN,
        ACTIE,
        BEANTWOORD,
        AFGESLOTEN
    }
}
