package be.huisvanhetkind.verschil;

import java.util.List;

/** Sentences about what came, went or became something else. */
final class Zinsbouw {
    private Zinsbouw() {}

    /** With a capital and a full stop; words between quotation marks may end it themselves. */
    static String zin(String text) {
        return text.matches("(?s).*[.!?…]”") ? Blik.W.hoofdletter(text) : Blik.W.zin(text);
    }

    /** Clauses that belong together. */
    static String zin(List<String> clauses) {
        return zin(String.join("; ", clauses));
    }

    /** "De prijs wordt 2 euro (was: gratis)." One of both may be empty. */
    static Verschil change(Gewicht gewicht, String veld, String wat, String voor, String na) {
        return new Verschil(gewicht, veld, zin(wat + become(voor, na)), voor, na);
    }

    /** The same of the words of an author. */
    static Verschil quoted(Gewicht gewicht, String veld, String wat, String voor, String na) {
        String zin = zin(wat + become(quoted(voor), quoted(na)));
        return new Verschil(gewicht, veld, zin, voor, na);
    }

    private static String become(String voor, String na) {
        if (voor.isEmpty()) {
            return " komt erbij: " + na;
        }
        return na.isEmpty()
                ? " valt weg (was: %s)".formatted(voor)
                : " wordt %s (was: %s)".formatted(na, voor);
    }

    /** Nothing stays nothing. */
    static String quoted(String text) {
        return text.isEmpty() ? "" : "“" + text + "”";
    }
}
