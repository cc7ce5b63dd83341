package be.huisvanhetkind.content.front;

import be.huisvanhetkind.content.findings.KopOnleesbaar;
import be.huisvanhetkind.content.findings.YamlAnker;
import be.huisvanhetkind.content.findings.YamlLabel;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in Dutch what the YAML parser says in English, for the mistakes authors really make. */
record YamlProblem(String english, String dutch) {
    private static final String OTHERWISE = "hier staat iets wat niet in een veld past";

    /** The first that fits, so that the special comes before the general. */
    private static final List<YamlProblem> PROBLEMS =
            List.of(
                    new YamlProblem(
                            "mapping values are not allowed",
                            "een tekst met een dubbele punt erin staat niet tussen aanhalingstekens, of deze regel springt te ver in"),
                    new YamlProblem(
                            "could not find expected ':'",
                            "achter de naam van een veld ontbreekt de dubbele punt"),
                    new YamlProblem(
                            "expected '<document start>'",
                            "deze regel staat buiten de velden, of springt anders in dan de regels erboven"),
                    new YamlProblem(
                            "but found '<scalar>'",
                            "achter het aanhalingsteken dat een tekst sluit, staat nog tekst"),
                    new YamlProblem(
                            "expected <block end>",
                            "de inspringing van deze regel past niet bij de regels erboven"),
                    new YamlProblem(
                            "found unexpected end of stream",
                            "het aanhalingsteken dat hier begint, wordt niet gesloten"),
                    new YamlProblem(
                            "cannot start any token",
                            "een waarde begint met een teken dat tussen aanhalingstekens moet"),
                    new YamlProblem(
                            "expected ',' or",
                            "in de lijst of groep die hier begint, ontbreekt een komma of het sluitende haakje"),
                    new YamlProblem(
                            "sequence entries are not allowed",
                            "een lijst met streepjes begint op een nieuwe regel"),
                    new YamlProblem(
                            "found unknown escape character",
                            "na een schuine streep \\ staat een teken dat daar niet kan"));

    static final String NO_SPACE = "achter de dubbele punt van een veld ontbreekt een spatie";

    /** {@code titel:Babbelcafé}; not {@code https://…} and no hour, which are values. */
    private static final Pattern WITHOUT_SPACE = Pattern.compile("[a-z_]+:[^\\s/:].*");

    /** The line, from 0, at or just before a problem, that lacks the space behind its field. */
    static Optional<Integer> lineWithoutSpace(String yaml, int problemLine) {
        List<String> lines = yaml.lines().toList();
        return Stream.of(problemLine, problemLine - 1)
                .filter(line -> line >= 0 && line < lines.size())
                .filter(line -> WITHOUT_SPACE.matcher(lines.get(line).strip()).matches())
                .findFirst();
    }

    /**
     * The finding for what the parser stumbled over.
     *
     * @param place makes a place of a position in the YAML
     */
    static Finding of(MarkedYamlEngineException broken, Place start, Function<Mark, Place> place) {
        String english = broken.getContext() + ": " + broken.getProblem();
        Place begin = broken.getContextMark().map(place).orElse(start);
        if (english.contains("scanning an alias") || english.contains("scanning an anchor")) {
            return new YamlAnker(begin);
        }
        if (english.contains("scanning a tag") || english.contains("undefined tag handle")) {
            return new YamlLabel(begin);
        }
        return new KopOnleesbaar(
                isUnclosed(english) ? begin : placeOf(broken).map(place).orElse(start),
                PROBLEMS.stream()
                        .filter(problem -> english.contains(problem.english()))
                        .map(YamlProblem::dutch)
                        .findFirst()
                        .orElse(OTHERWISE));
    }

    /** What is not closed is noticed far behind the place where it began. */
    private static boolean isUnclosed(String english) {
        return english.contains("end of stream")
                || english.contains("expected ',' or")
                || english.contains("could not find expected ':'");
    }

    private static Optional<Mark> placeOf(MarkedYamlEngineException broken) {
        return broken.getProblemMark().or(broken::getContextMark);
    }
}
