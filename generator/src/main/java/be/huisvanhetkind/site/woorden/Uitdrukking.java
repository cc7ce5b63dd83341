package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.Sitetaal;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleFormatter;
import com.ibm.icu.util.ULocale;
import java.util.stream.Stream;

/** A text in which values are filled in. May be used by many threads at once. */
interface Uitdrukking {
    /** The text with its values. */
    String with(Object... waarden);

    static Uitdrukking of(String text, Sitetaal taal) {
        if (!text.contains("{")) {
            return waarden -> text;
        }
        return text.contains("plural,") ? getal(text, taal) : simple(text);
    }

    private static Uitdrukking simple(String text) {
        SimpleFormatter format = SimpleFormatter.compile(text);
        return waarden ->
                format.format(Stream.of(waarden).map(Object::toString).toArray(String[]::new));
    }

    /** A format of this kind keeps state while it works, so each use has its own. */
    private static Uitdrukking getal(String text, Sitetaal taal) {
        MessageFormat format = new MessageFormat(text, ULocale.forLanguageTag(taal.id()));
        return waarden -> format.clone().format(waarden);
    }
}
