package be.huisvanhetkind.model;

import java.util.regex.Pattern;

/**
 * Een telefoonnummer.
 *
 * @param nummer digits only, as dialled inside Belgium: {@code 013001234}, {@code 1712}; that of
 *     another country with its code: {@code +31401234567}
 */
public record Telefoon(String nummer) {
    /** The codes of countries (ITU-T E.164). */
    private static final Pattern LAND =
            Pattern.compile(
                    "\\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\\d{3})");

    /** What a {@code tel:} link needs: E.164, or the short number itself. */
    public String link() {
        return nummer.startsWith("0") ? "+32" + nummer.substring(1) : nummer;
    }

    /**
     * How Flanders writes it: {@code 013 00 12 34}, {@code 0470 12 34 56}, {@code 02 755 30 70},
     * {@code 0800 12 345}, {@code 116 000}; from abroad {@code +31 401 234 567}.
     */
    public String tekst() {
        if (nummer.startsWith("+")) {
            String land = LAND.matcher(nummer).replaceFirst("$0 ");
            int begin = land.indexOf(' ');
            return land.substring(0, begin)
                    + land.substring(begin).replaceAll("\\d{3}(?=\\d{2})", "$0 ");
        }
        return switch (nummer.length()) {
            case 10 -> groepen(4, 2, 2, 2);
            case 9 -> {
                if (nummer.matches("0800.*|090.*")) {
                    yield groepen(4, 2, 3);
                }
                yield nummer.matches("0[2349].*") ? groepen(2, 3, 2, 2) : groepen(3, 2, 2, 2);
            }
            case 6 -> groepen(3, 3);
            default -> nummer;
        };
    }

    private String groepen(int... lengtes) {
        StringBuilder tekst = new StringBuilder();
        int van = 0;
        for (int lengte : lengtes) {
            tekst.append(van == 0 ? "" : " ").append(nummer, van, van + lengte);
            van += lengte;
        }
        return tekst.toString();
    }
}
