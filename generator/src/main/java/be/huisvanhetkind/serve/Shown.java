package be.huisvanhetkind.serve;

import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is shown of a house that is being worked on: a file that cannot be read now is as it was
 * when it last could, and so is the house.
 */
final class Shown implements Function<Optional<Huis>, Optional<OpenbaarHuis>> {
    private final boolean concepten;
    private volatile Optional<Huis> huis = Optional.empty();

    Shown(boolean concepten) {
        this.concepten = concepten;
    }

    @Override
    public synchronized Optional<OpenbaarHuis> apply(Optional<Huis> read) {
        Optional<Huis> before = huis;
        huis = read.map(now -> before.map(now::withVorige).orElse(now)).or(() -> before);
        return huis.map(concepten ? OpenbaarHuis::withConcepten : OpenbaarHuis::of);
    }

    /** The house that is shown, also what is internal in it. */
    Optional<Huis> huis() {
        return huis;
    }
}
