package be.huisvanhetkind.model;

import be.huisvanhetkind.model.keuze.Keuze;
import java.util.List;

/**
 * Een taal waarin de site zelf kan spreken: its menus, labels, days and hours. What authors write
 * is in the language of their file.
 */
public enum Sitetaal implements Keuze {
    NL("Nederlands"),
    FR("Français"),
    EN("English"),
    AR("العربية"),
    TR("Türkçe"),
    UK("Українська");

    private static final List<String> FROM_RIGHT = List.of("ar", "fa", "he", "ps", "ur");

    private final String naam;

    Sitetaal(String naam) {
        this.naam = naam;
    }

    /** Its name in the language itself. */
    public String naam() {
        return naam;
    }

    /** {@code rtl} or {@code ltr}, as HTML writes it. */
    public String richting() {
        return richting(id());
    }

    /** The direction of any language, as BCP 47. */
    public static String richting(String taal) {
        return FROM_RIGHT.contains(taal.replaceFirst("-.*", "")) ? "rtl" : "ltr";
    }
}
