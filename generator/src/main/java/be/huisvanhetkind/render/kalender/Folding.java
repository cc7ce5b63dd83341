package be.huisvanhetkind.render.kalender;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Long lines over several, as RFC 5545 section 3.1: at most 75 octets, and no letter is cut. */
final class Folding {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private Folding() {}

    /** Lines that end in CR LF, each folded where it is too long. */
    static String fold(String text) {
        return text.lines().map(Folding::line).collect(Collectors.joining());
    }

    private static String line(String line) {
        if (line.length() <= OCTETS && octets(line) <= OCTETS) {
            return line + END;
        }
        StringBuilder folded = new StringBuilder();
        int used = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String letter = Character.toString(line.codePointAt(at));
            int octets = octets(letter);
            if (used + octets > OCTETS) {
                folded.append(END).append(' ');
                used = 1;
            }
            folded.append(letter);
            used += octets;
        }
        return folded.append(END).toString();
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
