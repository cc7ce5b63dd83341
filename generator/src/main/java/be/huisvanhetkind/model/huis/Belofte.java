package be.huisvanhetkind.model.huis;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Statuut;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Toestand;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actie.Voortgang;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Een punt waaraan het huis beloofde te werken: {@code e1} tot {@code e7} voor de erkenning, {@code
 * s8} tot {@code s12} voor de subsidie (rijen 11, 12).
 *
 * @param tegen the day on which it must be reached; absent when nobody says since when it holds
 * @param acties those that work on it, the newest last
 */
public record Belofte(Begrip punt, Optional<LocalDate> tegen, List<Actie> acties) {
    private static final Period TERMIJN = Period.ofYears(2);

    public Belofte {
        acties = List.copyOf(acties);
    }

    /** Every point of a house on a day, because it is recognised and perhaps subsidised. */
    public static List<Belofte> all(
            Statuut statuut, Begrippen begrippen, List<Actie> acties, LocalDate dag) {
        return isToegekend(statuut.erkenning())
                ? begrippen.of(Lijst.ENGAGEMENTSPUNT).stream()
                        .filter(punt -> isVanErkenning(punt) || isVanSubsidie(punt))
                        .filter(punt -> isToegekend(toestand(statuut, punt)))
                        .filter(punt -> punt.appliesOn(dag))
                        .map(punt -> of(statuut, punt, acties))
                        .toList()
                : List.of();
    }

    private static Belofte of(Statuut statuut, Begrip punt, List<Actie> acties) {
        return new Belofte(
                punt,
                toestand(statuut, punt).flatMap(Toestand::sinds).map(dag -> dag.plus(TERMIJN)),
                acties.stream()
                        .filter(actie -> actie.worksOn(punt))
                        .sorted(Comparator.comparing(Actie::start).thenComparing(Actie::id))
                        .toList());
    }

    private static Optional<Toestand> toestand(Statuut statuut, Begrip punt) {
        return isVanSubsidie(punt) ? statuut.subsidie() : statuut.erkenning();
    }

    public static boolean isToegekend(Optional<Toestand> toestand) {
        return toestand.filter(Toestand::ja).isPresent();
    }

    public static boolean isVanSubsidie(Begrip punt) {
        return punt.id().startsWith("s");
    }

    private static boolean isVanErkenning(Begrip punt) {
        return punt.id().startsWith("e");
    }

    public boolean isVanSubsidie() {
        return isVanSubsidie(punt);
    }

    /** Reached as soon as one action is done. */
    public boolean isGehaald() {
        return has(Voortgang.KLAAR);
    }

    public Optional<Actie> nieuwste() {
        return acties.stream().reduce((earlier, later) -> later);
    }

    public boolean has(Voortgang voortgang) {
        return acties.stream().anyMatch(actie -> actie.voortgang() == voortgang);
    }

    /** Whether its day has passed and it is not reached. */
    public boolean isOverTijdOp(LocalDate dag) {
        return !isGehaald() && tegen.filter(dag::isAfter).isPresent();
    }
}
