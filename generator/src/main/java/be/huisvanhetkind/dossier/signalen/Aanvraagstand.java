package be.huisvanhetkind.dossier.signalen;

import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Verleden.Sinds;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.netwerk.Aanvraag;
import be.huisvanhetkind.model.netwerk.Aanvraag.Stap;
import be.huisvanhetkind.rules.aanvraag.Aanvraagstap;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A request, and where it waits on a day.
 *
 * @param indiener the name of who asks
 * @param bevindingen what its steps do not say right
 */
record Aanvraagstand(
        Aanvraag aanvraag, String indiener, List<Finding> bevindingen, LocalDate vandaag) {
    private static final Period OP_TIJD_SPREKEN = Period.ofDays(60);

    Aanvraagstand {
        bevindingen = List.copyOf(bevindingen);
    }

    Optional<Stap> laatste() {
        List<Stap> gezet = aanvraag.historiek();
        return gezet.isEmpty() ? Optional.empty() : Optional.of(gezet.get(gezet.size() - 1));
    }

    Optional<Stap> find(Aanvraagstap stap) {
        return aanvraag.historiek().stream()
                .filter(een -> een.nummer() == stap.nummer())
                .findFirst();
    }

    /** The step it waits for; nothing when all four were taken. */
    Optional<Aanvraagstap> volgende() {
        int gezet = laatste().map(Stap::nummer).orElse(0);
        return gezet < Aanvraagstap.values().length
                ? Optional.of(Aanvraagstap.of(gezet + 1))
                : Optional.empty();
    }

    /** The day the next step should be taken; nothing when nobody knows, or all were. */
    Optional<LocalDate> tegen() {
        return laatste().flatMap(gezet -> volgende().map(stap -> gezet.datum().plus(term(stap))));
    }

    /** How long a step may let wait: our advice, for nobody wrote it down. */
    private static Period term(Aanvraagstap stap) {
        return switch (stap) {
            case VRAAG, BESPREKING -> Period.ofMonths(2);
            case BESLISSING -> Period.ofMonths(3);
            case OPVOLGING -> Period.ofYears(1);
        };
    }

    Optional<Wachttijd> wachttijd() {
        return laatste()
                .filter(stap -> volgende().isPresent())
                .map(stap -> new Wachttijd(new Sinds(stap.datum(), true), vandaag));
    }

    boolean isTeLaat() {
        return tegen().filter(vandaag::isAfter).isPresent();
    }

    /** Whether somebody decided about it. */
    boolean isBeslist() {
        return find(Aanvraagstap.BESLISSING).isPresent();
    }

    /** The last day of its support, when it is near or was not long ago. */
    Optional<LocalDate> eindeSteun() {
        return aanvraag.termijn()
                .filter(tot -> isBeslist())
                .filter(tot -> !tot.minus(OP_TIJD_SPREKEN).isAfter(vandaag))
                .filter(tot -> !tot.plus(OP_TIJD_SPREKEN).isBefore(vandaag));
    }

    Oordeel oordeel() {
        if (isTeLaat()) {
            return Oordeel.TE_LAAT;
        }
        return bevindingen.isEmpty() && eindeSteun().isEmpty()
                ? Oordeel.OP_TIJD
                : Oordeel.BINNENKORT;
    }
}
