package be.huisvanhetkind.site.woorden;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A word that depends on a number, in every form it has, for a script that does the counting: the
 * script knows which form goes with a number, but no words.
 */
public final class Telwoorden {
    private Telwoorden() {}

    /**
     * The word by the name of its form, {@code one} or {@code other} or a few more, with {@code #}
     * in the place of the number and {@code $} in that of the word counted for.
     */
    public static Map<String, String> of(String sleutel, Woordenboek w) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(w.taal().id()));
        Map<String, String> forms = new TreeMap<>();
        rules.getKeywords()
                .forEach(
                        form ->
                                rules.getSamples(form).stream()
                                        .filter(number -> number == Math.rint(number))
                                        .findFirst()
                                        .ifPresent(
                                                number ->
                                                        forms.put(form, vorm(sleutel, number, w))));
        return forms;
    }

    private static String vorm(String sleutel, double number, Woordenboek w) {
        return w.woord(sleutel, (int) number, "$").replaceFirst("\\p{Nd}+", "#");
    }
}
