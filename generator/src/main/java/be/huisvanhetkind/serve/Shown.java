package be.huisvanhetkind.serve;

import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.huis.Uiterlijk;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is shown of a house that is being worked on: a file that cannot be read now is as it was
 * when it last could, and so is the house.
 */
final class Shown implements Function<Optional<Huis>, Optional<OpenbaarHuis>> {
    private final boolean concepten;
    private final Optional<Uiterlijk> uiterlijk;
    private volatile Optional<Huis> huis = Optional.empty();

    /**
     * @param concepten with drafts
     * @param uiterlijk in another look than its own
     */
    Shown(boolean concepten, Optional<Uiterlijk> uiterlijk) {
        this.concepten = concepten;
        this.uiterlijk = uiterlijk;
    }

    @Override
    public synchronized Optional<OpenbaarHuis> apply(Optional<Huis> read) {
        Optional<Huis> before = huis;
        huis = read.map(now -> before.map(now::withVorige).orElse(now)).or(() -> before);
        return huis.map(concepten ? OpenbaarHuis::withConcepten : OpenbaarHuis::of)
                .map(shown -> uiterlijk.map(shown::in).orElse(shown));
    }

    /** The house that is shown, also what is internal in it. */
    Optional<Huis> huis() {
        return huis;
    }
}
