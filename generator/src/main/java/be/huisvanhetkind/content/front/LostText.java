package be.huisvanhetkind.content.front;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Finds what YAML takes for a comment and an author does not: in {@code titel: Zaal #3} the number
 * is lost. A real comment has a space behind its hash.
 */
final class LostText {
    private static final Pattern LOST = Pattern.compile(" +(#[^\\s#].*)");

    private final Map<Integer, String> lines = new HashMap<>();

    LostText(String yaml) {
        if (yaml.contains(" #")) {
            String[] all = yaml.split("\n", -1);
            for (int number = 0; number < all.length; number++) {
                if (all[number].contains(" #")) {
                    lines.put(number, all[number]);
                }
            }
        }
    }

    /**
     * A text that is lost.
     *
     * @param column where it begins, from 0, in characters
     */
    record Lost(int column, String text) {}

    /** What is lost right behind a value. */
    Optional<Lost> behind(Mark end) {
        String line = lines.get(end.getLine());
        if (line == null) {
            return Optional.empty();
        }
        int from = line.offsetByCodePoints(0, end.getColumn());
        Matcher matcher = LOST.matcher(line).region(from, line.length());
        return matcher.lookingAt()
                ? Optional.of(new Lost(end.getColumn() + matcher.start(1) - from, matcher.group(1)))
                : Optional.empty();
    }
}
