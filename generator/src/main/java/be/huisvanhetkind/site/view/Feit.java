package be.huisvanhetkind.site.view;

import java.util.List;

/**
 * A fact: a question or label with its answer.
 *
 * @param icoon a sign from the shared set
 */
public record Feit(String icoon, String label, List<Regel> regels) {
    public Feit {
        regels = List.copyOf(regels);
    }

    /** A fact of one line, in words of the site. */
    public static Feit of(String icoon, String label, String tekst) {
        return of(icoon, label, Geschreven.site(tekst));
    }

    /** A fact of one line. */
    public static Feit of(String icoon, String label, Geschreven tekst) {
        return new Feit(icoon, label, List.of(Regel.of(tekst)));
    }
}
