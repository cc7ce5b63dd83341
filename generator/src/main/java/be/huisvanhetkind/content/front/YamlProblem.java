package be.huisvanhetkind.content.front;

import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in Dutch what the YAML parser says in English, for the mistakes authors really make. */
final class YamlProblem {
    private static final String OTHERWISE = "hier staat iets wat niet in een veld past";
    private static final Map<String, String> PROBLEMS =
            Map.of(
                    "mapping values are not allowed",
                            "een tekst met een dubbele punt erin staat niet tussen aanhalingstekens",
                    "could not find expected ':'",
                            "achter de naam van een veld ontbreekt de dubbele punt",
                    "expected <block end>",
                            "de inspringing van deze regel past niet bij de regels erboven",
                    "found unexpected end of stream",
                            "een aanhalingsteken of haakje wordt niet gesloten",
                    "cannot start any token",
                            "een waarde begint met een teken dat tussen aanhalingstekens moet",
                    "expected ',' or",
                            "in een lijst of groep tussen haakjes ontbreekt een komma of het sluitende haakje",
                    "found unknown escape character",
                            "na een schuine streep \\ staat een teken dat daar niet kan",
                    "special characters are not allowed", "er staat een teken in dat niet kan",
                    "end of the stream or a document separator is expected",
                            "deze regel staat buiten de velden");

    private YamlProblem() {}

    static String inDutch(MarkedYamlEngineException broken) {
        String english = (broken.getContext() + " " + broken.getProblem()).toLowerCase(Locale.ROOT);
        return PROBLEMS.entrySet().stream()
                .filter(entry -> english.contains(entry.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(OTHERWISE);
    }
}
