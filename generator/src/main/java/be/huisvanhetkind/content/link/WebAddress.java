package be.huisvanhetkind.content.link;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address on the web the way a browser shows it, written the way one sends it. */
public final class WebAddress {
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?i)(https?)://([^/?#\\s]+)((?:[^\\s\"<>^`\\\\]| (?=[\\p{L}\\p{N}]))*)");
    private static final Pattern CODE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** What may stand there as it is; the brackets, because browsers leave them. */
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private WebAddress() {}

    /** The whole address; nothing when it is none. */
    public static Optional<String> of(String typed) {
        Matcher parts = PARTS.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String rest = encoded(parts.group(3));
        return host(parts.group(2)).map(host -> scheme + "://" + host + rest);
    }

    private static Optional<String> host(String typed) {
        try {
            return Optional.of(IDN.toASCII(typed, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException isNone) {
            return Optional.empty();
        }
    }

    private static String encoded(String rest) {
        StringBuilder safe = new StringBuilder();
        CODE.matcher(rest)
                .replaceAll("%25")
                .codePoints()
                .forEach(letter -> add(safe, Character.toString(letter)));
        return safe.toString();
    }

    private static void add(StringBuilder safe, String letter) {
        char first = letter.charAt(0);
        boolean isLetter = first < 0x80 && Character.isLetterOrDigit(first);
        if (isLetter || PLAIN.indexOf(first) >= 0) {
            safe.append(letter);
            return;
        }
        for (byte one : letter.getBytes(StandardCharsets.UTF_8)) {
            safe.append("%%%02X".formatted(one));
        }
    }
}
