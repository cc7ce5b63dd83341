package be.huisvanhetkind.content.front;

import be.huisvanhetkind.content.findings.AanhalingstekensGekruld;
import be.huisvanhetkind.content.findings.HekjeInTekst;
import be.huisvanhetkind.content.findings.KopOnleesbaar;
import be.huisvanhetkind.content.findings.SpatieHard;
import be.huisvanhetkind.content.findings.TabInKop;
import be.huisvanhetkind.content.findings.TeDiepGenest;
import be.huisvanhetkind.content.findings.TekenVerborgen;
import be.huisvanhetkind.content.findings.VeldDubbel;
import be.huisvanhetkind.content.findings.YamlAnker;
import be.huisvanhetkind.content.findings.YamlLabel;
import be.huisvanhetkind.content.front.HiddenLetters.Spot;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 as a tree of texts. Nothing is guessed: every scalar stays what was typed.
 * Anchors, aliases, tags, a second document, a repeated key and deep nesting are findings. Works on
 * the parser's events, so that depth cannot overflow the stack.
 */
final class YamlReader {
    private static final int MAX_DEPTH = 12;

    private final String file;
    private final int firstLine;
    private final Consumer<Finding> findings;
    private LostText lost = new LostText("");
    private boolean failed;
    private boolean refused;

    /**
     * @param firstLine the line of the file the YAML begins on
     */
    private YamlReader(String file, int firstLine, Consumer<Finding> findings) {
        this.file = file;
        this.firstLine = firstLine;
        this.findings = findings;
    }

    /**
     * Reads YAML; what is wrong with it is reported with the lines to write where they are known.
     */
    static Optional<Node> read(
            String file, int firstLine, String yaml, Consumer<Finding> findings) {
        List<Finding> found = new ArrayList<>();
        Optional<Node> root = new YamlReader(file, firstLine, found::add).read(yaml);
        Mending mending =
                new Mending(
                        yaml.lines().toList(), firstLine, other -> found(file, firstLine, other));
        mending.of(found).forEach(findings);
        return root;
    }

    private static List<Finding> found(String file, int firstLine, String yaml) {
        List<Finding> found = new ArrayList<>();
        new YamlReader(file, firstLine, found::add).read(yaml);
        return found;
    }

    /** The tree; nothing when there is an error, which is then reported. */
    private Optional<Node> read(String yaml) {
        List<Finding> letters = letters(yaml);
        if (!letters.isEmpty()) {
            letters.forEach(findings);
            return Optional.empty();
        }
        lost = new LostText(yaml);
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            Iterator<Event> events = new Parse(settings).parseString(yaml).iterator();
            Optional<Node> root = document(events);
            return failed || refused ? Optional.empty() : root;
        } catch (MarkedYamlEngineException broken) {
            report(YamlProblem.of(broken, yaml, place(0, 0, 0), mark -> place(mark, 1)));
        } catch (YamlEngineException broken) {
            report(
                    new KopOnleesbaar(
                            place(HiddenLetters.strange(yaml), 1),
                            "hier staat een teken dat niet kan",
                            "Wis het woord op deze plaats helemaal en typ het opnieuw."));
        }
        return Optional.empty();
    }

    /** What the parser would only stumble over. */
    private List<Finding> letters(String yaml) {
        return Stream.<Stream<Finding>>of(
                        HiddenLetters.tabs(yaml).stream().map(tab -> new TabInKop(place(tab, 1))),
                        HiddenLetters.oddSpaces(yaml).stream()
                                .map(space -> new SpatieHard(place(space, 1))),
                        HiddenLetters.hidden(yaml).stream()
                                .map(
                                        hidden ->
                                                new TekenVerborgen(
                                                        place(hidden.spot(), 1), hidden.word())))
                .flatMap(found -> found)
                .toList();
    }

    private Optional<Node> document(Iterator<Event> events) {
        Optional<Node> root = Optional.empty();
        while (!failed && events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case DocumentStart -> {
                    if (root.isPresent()) {
                        report(
                                new KopOnleesbaar(
                                        place(event, 3),
                                        "hier begint een tweede kop",
                                        "Haal deze regel weg, of zet er aanhalingstekens rond als hij bij een tekst hoort."));
                    }
                }
                case Scalar, SequenceStart, MappingStart, Alias ->
                        root = Optional.of(node(event, events, 1));
                default -> {}
            }
        }
        return root.isEmpty() && !failed
                ? Optional.of(new Mapping(place(0, 0, 0), List.of(), false))
                : root;
    }

    private Node node(Event event, Iterator<Event> events, int depth) {
        check((NodeEvent) event, depth);
        if (failed) {
            return new Scalar(place(event, 1), "");
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(event, events, depth);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(event, events, depth);
        }
        ScalarEvent scalar = (ScalarEvent) event;
        checkHash(scalar, scalar.getEndMark().orElseThrow());
        return scalar(scalar, place(event, lengthOf(scalar)));
    }

    /** Marks of a word processor around a whole value are meant as quotation marks of YAML. */
    private Scalar scalar(ScalarEvent scalar, Place place) {
        Optional<String> within =
                scalar.isPlain() ? CurlyQuotes.within(scalar.getValue()) : Optional.empty();
        within.ifPresent(text -> findings.accept(new AanhalingstekensGekruld(place, text)));
        return new Scalar(place, within.orElseGet(scalar::getValue));
    }

    private void checkHash(ScalarEvent scalar, Mark end) {
        if (scalar.isPlain()) {
            lost.behind(end)
                    .map(
                            lost ->
                                    new HekjeInTekst(
                                            place(
                                                    end.getLine(),
                                                    lost.column(),
                                                    lost.text().length()),
                                            lost.text()))
                    .ifPresent(findings::accept);
        }
    }

    private Sequence sequence(Event start, Iterator<Event> events, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd && !failed) {
            items.add(node(event, events, depth + 1));
            event = failed ? event : events.next();
        }
        return new Sequence(place(start, items.isEmpty() ? 0 : 1), items);
    }

    private Mapping mapping(Event start, Iterator<Event> events, int depth) {
        List<Mapping.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd && !failed) {
            Node key = node(event, events, depth + 1);
            if (failed) {
                break;
            }
            if (!(key instanceof Scalar name)) {
                report(
                        new KopOnleesbaar(
                                key.place(),
                                "de naam van een veld is een lijst of een groep",
                                "Zet rechte aanhalingstekens (\") rond een tekst die met [ of { begint."));
                break;
            }
            Node value = node(events.next(), events, depth + 1);
            Integer earlier = lines.putIfAbsent(name.text(), name.place().line());
            if (earlier != null) {
                refused = true;
                findings.accept(new VeldDubbel(name.place(), name.text(), earlier));
            }
            entries.add(new Mapping.Entry(name, value));
            event = failed ? event : events.next();
        }
        boolean isFlow = ((MappingStartEvent) start).isFlow();
        return new Mapping(
                entries.isEmpty() ? place(start, 1) : entries.get(0).key().place(),
                entries,
                isFlow);
    }

    private void check(NodeEvent event, int depth) {
        if (event.getEventId() == Event.ID.Alias || event.getAnchor().isPresent()) {
            report(new YamlAnker(place(event, 1)));
        } else if (isTagged(event)) {
            report(new YamlLabel(place(event, 1)));
        } else if (depth > MAX_DEPTH) {
            report(new TeDiepGenest(place(event, 1), MAX_DEPTH));
        }
    }

    private static boolean isTagged(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent();
        }
        return event instanceof org.snakeyaml.engine.v2.events.CollectionStartEvent start
                && start.getTag().isPresent();
    }

    private static int lengthOf(ScalarEvent scalar) {
        Mark start = scalar.getStartMark().orElseThrow();
        Mark end = scalar.getEndMark().orElseThrow();
        return start.getLine() == end.getLine() ? end.getColumn() - start.getColumn() : 1;
    }

    /** Stops the reading: what comes behind the first such problem means nothing. */
    private void report(Finding finding) {
        if (!failed) {
            failed = true;
            findings.accept(finding);
        }
    }

    private Place place(Event event, int length) {
        return place(event.getStartMark().orElseThrow(), length);
    }

    private Place place(Spot spot, int length) {
        return place(spot.line(), spot.column(), length);
    }

    private Place place(Mark mark, int length) {
        return place(mark.getLine(), mark.getColumn(), length);
    }

    /** From the parser's zero-based position in the YAML to a place in the file. */
    private Place place(int line, int column, int length) {
        return new Place(file, firstLine + line, column + 1, length);
    }
}
