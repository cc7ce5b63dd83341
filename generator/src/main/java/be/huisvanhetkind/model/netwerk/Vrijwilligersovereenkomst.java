package be.huisvanhetkind.model.netwerk;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import java.time.LocalDate;

/**
 * Hoeveel vrijwilligers een overeenkomst hebben voor een aanbod (rij 79); nooit wie.
 *
 * @param aantal how many agreements
 */
public record Vrijwilligersovereenkomst(
        Fiche fiche, Ref<Aanbod> aanbod, int aantal, LocalDate van, LocalDate tot)
        implements Overeenkomst {}
