package be.huisvanhetkind.content.front;

import be.huisvanhetkind.content.findings.KopOnleesbaar;
import be.huisvanhetkind.content.findings.YamlAnker;
import be.huisvanhetkind.content.findings.YamlLabel;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in Dutch what the YAML parser says in English, for the mistakes authors really make.
 *
 * @param english a part of what the parser says
 * @param dutch what stands in the way
 * @param hint what to change
 */
record YamlProblem(String english, String dutch, String hint) {
    private static final YamlProblem OTHERWISE =
            new YamlProblem(
                    "",
                    "hier staat iets wat niet in een veld past",
                    "Kijk deze regel en de regel erboven na: “veld: waarde”, met een spatie na de dubbele punt, gelijke inspringing, en aanhalingstekens rond een tekst met een dubbele punt.");

    /** A longer line is not typed over. */
    private static final int READABLE = 120;

    private static final String AS_FAR =
            "Laat deze regel even ver van links beginnen als de regels waar ze bij hoort.";

    /** The first that fits, so that the special comes before the general. */
    private static final List<YamlProblem> PROBLEMS =
            List.of(
                    new YamlProblem(
                            "mapping values are not allowed",
                            "deze regel springt te ver in, of rond een tekst ontbreken aanhalingstekens",
                            "Is dit een veld? Laat het even ver van links beginnen als het veld erboven. Hoort het bij de tekst erboven? Zet rechte aanhalingstekens (\") rond die hele tekst."),
                    new YamlProblem(
                            "could not find expected ':'",
                            "achter de naam van een veld ontbreekt de dubbele punt",
                            "Is dit de naam van een veld? Zet er een dubbele punt en een spatie achter. Hoort het bij de tekst erboven? Zet er twee spaties voor."),
                    new YamlProblem(
                            "expected '<document start>'",
                            "deze regel staat buiten de velden, of springt anders in dan de regels erboven",
                            AS_FAR),
                    new YamlProblem(
                            "but found '<scalar>'",
                            "achter het aanhalingsteken dat een tekst sluit, staat nog tekst",
                            "Zet dat aanhalingsteken helemaal achteraan. Staan er in de tekst zelf aanhalingstekens? Gebruik daar gekrulde: “ en ”."),
                    new YamlProblem(
                            "expected <block end>",
                            "de inspringing van deze regel past niet bij de regels erboven",
                            AS_FAR),
                    new YamlProblem(
                            "found unexpected end of stream",
                            "het aanhalingsteken dat hier begint, wordt niet gesloten",
                            "Zet hetzelfde aanhalingsteken achter het laatste woord van de tekst."),
                    new YamlProblem(
                            "cannot start any token",
                            "een waarde begint met een teken dat tussen aanhalingstekens moet",
                            "Zet rechte aanhalingstekens (\") rond de hele waarde."),
                    new YamlProblem(
                            "expected ',' or",
                            "in de lijst of groep die hier begint, ontbreekt een komma of het sluitende haakje",
                            "Zet een komma tussen de woorden, en achteraan het haakje dat sluit: ] of }."),
                    new YamlProblem(
                            "sequence entries are not allowed",
                            "een lijst met streepjes begint op een nieuwe regel",
                            "Zet het streepje op een nieuwe regel, met twee spaties ervoor."),
                    new YamlProblem(
                            "found unknown escape character",
                            "na een schuine streep \\ staat een teken dat daar niet kan",
                            "Zet de tekst tussen enkele aanhalingstekens ('), of schrijf de schuine streep twee keer."));

    /**
     * The finding for what the parser stumbled over.
     *
     * @param place makes a place of a position in the YAML
     */
    static Finding of(
            MarkedYamlEngineException broken,
            String yaml,
            Place start,
            Function<Mark, Place> place) {
        String english = broken.getContext() + ": " + broken.getProblem();
        Place begin = broken.getContextMark().map(place).orElse(start);
        if (english.contains("scanning an alias") || english.contains("scanning an anchor")) {
            return new YamlAnker(begin);
        }
        if (english.contains("scanning a tag") || english.contains("undefined tag handle")) {
            return new YamlLabel(begin);
        }
        Place where = isUnclosed(english) ? begin : placeOf(broken).map(place).orElse(start);
        List<TypedLine> lines = TypedLine.at(yaml, where.line() - start.line());
        return typed(lines, where, start)
                .orElseGet(
                        () ->
                                PROBLEMS.stream()
                                        .filter(problem -> english.contains(problem.english()))
                                        .findFirst()
                                        .orElse(OTHERWISE)
                                        .finding(where));
    }

    private KopOnleesbaar finding(Place place) {
        return new KopOnleesbaar(place, dutch, hint);
    }

    /** What the line itself tells, which is more than the parser knows. */
    private static Optional<Finding> typed(List<TypedLine> lines, Place where, Place start) {
        Optional<TypedLine> withoutSpace = lines.stream().filter(TypedLine::lacksSpace).findFirst();
        if (withoutSpace.isPresent()) {
            return Optional.of(
                    new KopOnleesbaar(
                            new Place(
                                    where.file(), start.line() + withoutSpace.get().number(), 1, 1),
                            "achter de dubbele punt van een veld ontbreekt een spatie",
                            "Zet een spatie achter de dubbele punt."));
        }
        return lines.stream().limit(1).flatMap(line -> line(line, where).stream()).findFirst();
    }

    private static Optional<Finding> line(TypedLine line, Place where) {
        if (line.isBullet()) {
            return Optional.of(
                    new KopOnleesbaar(
                            where,
                            "een punt van een lijst begint met een streepje, en niet met een ander teken",
                            "Schrijf een streepje en een spatie in de plaats van het teken waarmee deze regel begint."));
        }
        String why =
                line.isCurly()
                        ? "gekrulde aanhalingstekens, zoals Word ze maakt, tellen niet rond een tekst met een dubbele punt"
                        : "een tekst met een dubbele punt erin staat niet tussen aanhalingstekens";
        return line.quoted()
                .map(
                        better ->
                                new KopOnleesbaar(
                                        where,
                                        why,
                                        better.length() > READABLE
                                                ? "Zet rechte aanhalingstekens (\") rond die hele tekst."
                                                : "Schrijf deze regel zo: %s.".formatted(better)));
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
