package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.findings.VormVerkeerd;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A value that is written as one text.
 *
 * @param parse recognises the text, or gives nothing
 * @param write the one way to write a value; nothing when any way will do
 * @param problem what to tell when it is not recognised
 */
public record ScalarKind<V>(
        String description,
        Function<String, Optional<V>> parse,
        Optional<Function<V, String>> write,
        BiFunction<Place, String, Finding> problem)
        implements Kind<V> {
    /** A value that authors may write in any way that is recognised. */
    public ScalarKind(
            String description,
            Function<String, Optional<V>> parse,
            BiFunction<Place, String, Finding> problem) {
        this(description, parse, Optional.empty(), problem);
    }

    /** A value that has one proper way to write it. */
    public ScalarKind(
            String description,
            Function<String, Optional<V>> parse,
            Function<V, String> write,
            BiFunction<Place, String, Finding> problem) {
        this(description, parse, Optional.of(write), problem);
    }

    @Override
    public Optional<V> read(Node node, Reading reading) {
        if (!(node instanceof Scalar scalar)) {
            reading.report(new VormVerkeerd(node.place(), node.soort(), description));
            return Optional.empty();
        }
        Optional<V> value = parse.apply(scalar.text().strip());
        if (value.isEmpty()) {
            reading.report(problem.apply(scalar.place(), scalar.text()));
        }
        return value;
    }

    @Override
    public String canonical(String text) {
        return write.flatMap(writer -> parse.apply(text.strip()).map(writer)).orElse(text);
    }
}
