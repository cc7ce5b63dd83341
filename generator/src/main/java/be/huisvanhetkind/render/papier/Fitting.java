package be.huisvanhetkind.render.papier;

import java.util.Optional;
import java.util.function.IntFunction;

/** Finds how much fits, where less always fits when more does. */
final class Fitting {
    private Fitting() {}

    /**
     * What the largest number from 1 up gives; nothing when not even 1 fits.
     *
     * @param most tried first, because mostly it fits
     * @param attempt nothing when that many do not fit
     */
    static <T> Optional<T> most(int most, IntFunction<Optional<T>> attempt) {
        Optional<T> best = attempt.apply(Math.max(1, most));
        int low = 1;
        int high = best.isPresent() ? 0 : most - 1;
        while (low <= high) {
            int middle = (low + high + 1) / 2;
            Optional<T> found = attempt.apply(middle);
            if (found.isPresent()) {
                best = found;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }
}
