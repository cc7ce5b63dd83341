package be.huisvanhetkind.uitgave;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a version of the program, such as 1.2.0; what is still being made counts as made.
 */
public record Uitgavenummer(int groot, int midden, int klein) implements Comparable<Uitgavenummer> {
    private static final Pattern NUMMER =
            Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})(-SNAPSHOT)?");

    private static final Comparator<Uitgavenummer> ORDER =
            Comparator.comparingInt(Uitgavenummer::groot)
                    .thenComparingInt(Uitgavenummer::midden)
                    .thenComparingInt(Uitgavenummer::klein);

    /** Reads a number; nothing when it is none. */
    public static Optional<Uitgavenummer> of(String text) {
        Matcher parts = NUMMER.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new Uitgavenummer(part(parts, 1), part(parts, 2), part(parts, 3)))
                : Optional.empty();
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    @Override
    public int compareTo(Uitgavenummer other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return groot + "." + midden + "." + klein;
    }
}
