package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.Sitetaal;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What the script in the browser says: {@code {"vandaag":"اليوم"}}. It speaks Dutch by itself. */
public final class ScriptWoorden {
    static final String PREFIX = "script.";
    private static final JsonMapper JSON = new JsonMapper();

    private ScriptWoorden() {}

    public static Optional<String> van(Woordenboek w) {
        return w.taal() == Sitetaal.NL ? Optional.empty() : Optional.of(json(w));
    }

    private static String json(Woordenboek w) {
        ObjectNode words = JSON.createObjectNode();
        w.sleutels().stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted()
                .forEach(key -> words.put(key.substring(PREFIX.length()), w.tekst(key)));
        return words.toString();
    }
}
