package be.huisvanhetkind.render.data;

import java.util.regex.Pattern;

/** What a spreadsheet would work out. */
public final class Formules {
    /** The signs that begin one, also as wide as a Chinese letter (OWASP, CSV Injection). */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

    private Formules() {}

    /** A cell that would be worked out begins with a sign that says that it is text. */
    public static String harmless(String cell) {
        boolean isFormula = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return isFormula ? "'" + cell : cell;
    }
}
