package be.huisvanhetkind.importing.tabel;

import java.util.regex.Pattern;

/** In a list of others an age without more is one in years; in ours it is one in months. */
final class Leeftijdkop {
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?:(?:vanaf|van|tot|tot en met) )?\\d{1,2}(?: ?(?:-|–|tot|tot en met|t/m) ?\\d{1,2})?");

    private Leeftijdkop() {}

    static String inYears(Kolom kolom, String text) {
        boolean isAge = kolom.veld().startsWith("leeftijd");
        boolean isMonths =
                kolom.kop().equals(kolom.veld()) || kolom.kop().matches("(?i).*(?:maand|month).*");
        String number = text.strip();
        if (!isAge || isMonths || !PLAIN.matcher(number).matches()) {
            return text;
        }
        boolean isLast = kolom.veld().equals("leeftijd_max");
        return (isLast && number.matches("\\d+") ? "tot en met " : "") + number + " jaar";
    }
}
