package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thinks of one end of a time when the other was written: the same day, an hour further. */
final class Ends {
    private static final Map<String, String> OTHER =
            Map.of("tot", "van", "einde", "start", "van", "tot", "start", "einde");
    private static final Pattern HOUR = Pattern.compile("(.* )?(\\d{1,2})(\\.\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Ends() {}

    static Optional<String> of(String key, Mapping mapping) {
        return Optional.ofNullable(OTHER.get(key))
                .flatMap(mapping::find)
                .flatMap(other -> of(key, other));
    }

    private static Optional<String> of(String key, Node other) {
        String text = other instanceof Scalar said ? said.text().strip() : "";
        Matcher time = HOUR.matcher(text);
        if (time.matches()) {
            boolean isEnd = key.equals("tot") || key.equals("einde");
            int hour = Integer.parseInt(time.group(2)) + (isEnd ? 1 : -1);
            String day = Optional.ofNullable(time.group(1)).orElse("");
            return hour < 0 || hour > 23
                    ? Optional.empty()
                    : Optional.of(day + hour + time.group(3));
        }
        return DAY.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
