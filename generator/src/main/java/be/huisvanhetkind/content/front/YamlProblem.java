package be.huisvanhetkind.content.front;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in Dutch what the YAML parser says in English, for the mistakes authors really make. */
final class YamlProblem {
    private static final String OTHERWISE = "hier staat iets wat niet in een veld past";
    private static final Map<String, String> PROBLEMS =
            Map.of(
                    "mapping values are not allowed",
                            "een tekst met een dubbele punt erin staat niet tussen aanhalingstekens, of deze regel springt te ver in",
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
                    "expected '<document start>'",
                            "deze regel staat buiten de velden, of springt anders in dan de regels erboven");

    static final String NO_SPACE = "achter de dubbele punt van een veld ontbreekt een spatie";

    /** Problems that begin where the value began, and show themselves lines later. */
    private static final Pattern BEGINS_EARLIER =
            Pattern.compile("unexpected end of stream|could not find expected ':'|expected ',' or");

    /** {@code titel:Babbelcafé}; not {@code https://…} and no hour, which are values. */
    private static final Pattern WITHOUT_SPACE = Pattern.compile("[a-z_]+:[^\\s/:].*");

    private YamlProblem() {}

    /** Where an author has to look. */
    static Optional<Mark> mark(MarkedYamlEngineException broken) {
        boolean earlier = BEGINS_EARLIER.matcher(String.valueOf(broken.getProblem())).find();
        return earlier
                ? broken.getContextMark().or(broken::getProblemMark)
                : broken.getProblemMark().or(broken::getContextMark);
    }

    /** The line, from 0, at or just before a problem, that lacks the space behind its field. */
    static Optional<Integer> lineWithoutSpace(String yaml, int problemLine) {
        List<String> lines = yaml.lines().toList();
        return Stream.of(problemLine, problemLine - 1)
                .filter(line -> line >= 0 && line < lines.size())
                .filter(line -> WITHOUT_SPACE.matcher(lines.get(line).strip()).matches())
                .findFirst();
    }

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
