package be.huisvanhetkind.site.woorden;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the script in the browser says: {@code {"vandaag":"اليوم"}}. It knows none by itself. */
public final class ScriptWoorden {
    private static final JsonMapper JSON = new JsonMapper();

    private ScriptWoorden() {}

    public static String of(Woordenboek w) {
        ObjectNode words = JSON.createObjectNode();
        w.sleutels().stream()
                .filter(key -> key.startsWith(Woordenboek.SCRIPT))
                .sorted()
                .forEach(
                        key -> words.put(key.substring(Woordenboek.SCRIPT.length()), w.tekst(key)));
        return words.toString();
    }
}
