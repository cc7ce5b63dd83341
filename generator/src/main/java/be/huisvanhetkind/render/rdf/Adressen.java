package be.huisvanhetkind.render.rdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Addresses as RDF takes them. */
final class Adressen {
    private static final String FORBIDDEN = "<>\"{}|^`\\";

    private Adressen() {}

    /** The same, with what may not stand in one as its bytes, as a browser sends it. */
    static String escape(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (isForbidden(address.charAt(i))) {
                return address.codePoints()
                        .mapToObj(Adressen::escape)
                        .collect(Collectors.joining());
            }
        }
        return address;
    }

    private static String escape(int sign) {
        String text = Character.toString(sign);
        return isForbidden(sign)
                ? HexFormat.of()
                        .withUpperCase()
                        .withPrefix("%")
                        .formatHex(text.getBytes(StandardCharsets.UTF_8))
                : text;
    }

    private static boolean isForbidden(int sign) {
        return sign <= ' ' || sign > '~' || FORBIDDEN.indexOf(sign) >= 0;
    }
}
