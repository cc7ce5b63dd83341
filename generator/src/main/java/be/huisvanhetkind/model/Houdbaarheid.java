package be.huisvanhetkind.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Hoe lang een soort bestand waar blijft zonder dat iemand het naleest. */
public enum Houdbaarheid {
    /** What families read and what the world changes: places, subjects, people to call. */
    JAAR(Optional.of(Period.ofMonths(12))),
    /** What families go to: a year too late it is no longer shown, for nobody stands behind it. */
    JAAR_DAN_WEG(Optional.of(Period.ofMonths(12))),
    /** What is about one moment or one year, ends by itself, or never is on the site. */
    BLIJVEND(Optional.empty());

    private final Optional<Period> termijn;

    Houdbaarheid(Optional<Period> termijn) {
        this.termijn = termijn;
    }

    /** The last day it is shown, when someone should have read it before a day. */
    Optional<LocalDate> getoondTot(LocalDate nazienVoor) {
        return termijn.filter(jaar -> this == JAAR_DAN_WEG).map(nazienVoor::plus);
    }

    /** The last day it can be trusted after someone read it; nothing when it stays true. */
    Optional<LocalDate> einde(LocalDate nagekekenOp) {
        return termijn.map(nagekekenOp::plus);
    }
}
