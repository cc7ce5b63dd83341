package be.huisvanhetkind.git;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of a file in the course of time, as it stands now.
 *
 * @param day the last day on which it changed, in Brussels
 * @param path below the folder, with forward slashes
 * @param last its text before it was removed; absent for one that is there, and for one too long to
 *     be a text
 */
public record Touched(LocalDate day, String path, Kind kind, Optional<String> last) {
    /** What happened to it since the first day that is known. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** The same, for one that was not there when it all began. */
    Touched added() {
        return kind == Kind.CHANGED ? new Touched(day, path, Kind.ADDED, last) : this;
    }
}
