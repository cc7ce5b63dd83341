package be.huisvanhetkind.render.kalender;

/** Long lines over several, as RFC 5545 section 3.1: at most 75 octets, and no letter is cut. */
final class Folding {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private Folding() {}

    /** Lines that end in CR LF, each folded where it is too long. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / OCTETS * 3);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int from = 0;
        int used = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int octets = octets(line.codePointAt(at));
            if (used + octets > OCTETS) {
                folded.append(line.substring(from, at)).append(END).append(' ');
                from = at;
                used = 1;
            }
            used += octets;
        }
        folded.append(line.substring(from)).append(END);
    }

    /** How long a letter is in UTF-8. */
    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
