package be.huisvanhetkind.editing;

import java.util.Optional;

/**
 * Somebody who writes, and for whom.
 *
 * @param naam how the writer wants to be called
 * @param mail the author of what is written; never shown on the site
 * @param partner the folder of the partner; nothing for the coordination, which may write
 *     everywhere
 */
public record Schrijver(String naam, String mail, Optional<String> partner) {
    /** Whether this person may write in a file, by its path below the content folder (rij 88). */
    public boolean mayWrite(String path) {
        return partner.map(own -> path.startsWith("partners/" + own + "/")).orElse(true);
    }

    /** Whether this person reviews and publishes. */
    public boolean isCoordinatie() {
        return partner.isEmpty();
    }
}
