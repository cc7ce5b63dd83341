package be.huisvanhetkind.model;

import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.redactie.Melding;
import be.huisvanhetkind.model.redactie.Nieuws;
import be.huisvanhetkind.model.redactie.Vacature;
import be.huisvanhetkind.model.redactie.Vrijwilligersoproep;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Activiteitenverslag;
import be.huisvanhetkind.model.werking.Meting;
import be.huisvanhetkind.model.werking.Participatie;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/**
 * Hoe lang een soort bestand waar blijft zonder dat iemand het naleest. Decided here and nowhere
 * else.
 */
enum Houdbaarheid {
    /** What families read and what the world changes: places, offers, people to call. */
    JAAR(Optional.of(Period.ofMonths(12))),
    /** What is about one moment or one year, ends by itself, or never is on the site. */
    BLIJVEND(Optional.empty());

    private static final Set<Class<? extends Item>> GEDATEERD =
            Set.of(
                    Activiteit.class,
                    Nieuws.class,
                    Melding.class,
                    Vrijwilligersoproep.class,
                    Vacature.class,
                    Actieplan.class,
                    Actie.class,
                    Meting.class,
                    Activiteitenverslag.class,
                    Participatie.class);

    private final Optional<Period> termijn;

    Houdbaarheid(Optional<Period> termijn) {
        this.termijn = termijn;
    }

    static Houdbaarheid van(Item item) {
        return item instanceof Publiek && !GEDATEERD.contains(item.getClass()) ? JAAR : BLIJVEND;
    }

    /** The last day it can be trusted after someone read it; nothing when it stays true. */
    Optional<LocalDate> einde(LocalDate nagekekenOp) {
        return termijn.map(nagekekenOp::plus);
    }
}
