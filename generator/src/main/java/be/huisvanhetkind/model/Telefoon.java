package be.huisvanhetkind.model;

/**
 * Een Belgisch telefoonnummer.
 *
 * @param nummer digits only, as dialled inside Belgium: {@code 013001234}, {@code 1712}
 */
public record Telefoon(String nummer) {
    /** What a {@code tel:} link needs: E.164, or the short number itself. */
    public String link() {
        return nummer.startsWith("0") ? "+32" + nummer.substring(1) : nummer;
    }

    /**
     * How Flanders writes it: {@code 013 00 12 34}, {@code 0470 12 34 56}, {@code 02 755 30 70},
     * {@code 0800 12 345}, {@code 116 000}.
     */
    public String tekst() {
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
