package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Spelling;
import be.huisvanhetkind.content.findings.VormVerkeerd;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that is written as one text.
 *
 * @param datatype what a value is
 * @param parse recognises the text, or gives nothing
 * @param write the one way to write a value; nothing when any way will do
 * @param problem what to tell when it is not recognised
 * @param spoken what a text that is not recognised means
 * @param aloud how people say what a text says
 * @param spelling what every text that is recognised looks like
 */
public record ScalarKind<V>(
        String description,
        Datatype datatype,
        Function<String, Optional<V>> parse,
        Optional<Function<V, String>> write,
        BiFunction<Place, String, Finding> problem,
        Function<String, Optional<Meant>> spoken,
        UnaryOperator<String> aloud,
        Optional<Spelling> spelling)
        implements Kind<V> {
    /** The first that a description names: behind "zoals", else the least there can be. */
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "(?:zoals \"?|^een getal van |^(?=ja of ))([^ \",]+(?:,\\d+)?(?: [\\d.]+)*)");

    /** A value that authors may write in any way that is recognised. */
    public ScalarKind(
            String description,
            Datatype datatype,
            Function<String, Optional<V>> parse,
            BiFunction<Place, String, Finding> problem) {
        this(
                description,
                datatype,
                parse,
                Optional.empty(),
                problem,
                text -> Optional.empty(),
                UnaryOperator.identity(),
                Optional.empty());
    }

    /** A value that has one proper way to write it. */
    public ScalarKind(
            String description,
            Datatype datatype,
            Function<String, Optional<V>> parse,
            Function<V, String> write,
            BiFunction<Place, String, Finding> problem) {
        this(
                description,
                datatype,
                parse,
                Optional.of(write),
                problem,
                text -> Optional.empty(),
                UnaryOperator.identity(),
                Optional.empty());
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

    /** The same, which also knows what people say when they mean such a value. */
    ScalarKind<V> spoken(Function<String, Optional<V>> say) {
        Function<V, String> writer = write.orElse(String::valueOf);
        return saying(text -> say.apply(text).map(writer));
    }

    /** The same, of what is written the way it is said. */
    ScalarKind<V> saying(Function<String, Optional<String>> say) {
        return meaning(text -> say.apply(text).map(good -> meant(good, true)));
    }

    /** The same, of what may have two meanings. */
    public ScalarKind<V> meaning(Function<String, Optional<Meant>> say) {
        return new ScalarKind<>(description, datatype, parse, write, problem, say, aloud, spelling);
    }

    /** The same, which is said in other words than it is written. */
    public ScalarKind<V> aloud(UnaryOperator<String> say) {
        return new ScalarKind<>(
                description, datatype, parse, write, problem, spoken, say, spelling);
    }

    /** The same, of which it is known what every text looks like. */
    public ScalarKind<V> spelled(Spelling how) {
        return new ScalarKind<>(
                description, datatype, parse, write, problem, spoken, aloud, Optional.of(how));
    }

    /** What a text would be. */
    public static Meant meant(String text, boolean isSure) {
        return new Meant(new Scalar(Place.start(""), text), isSure);
    }

    @Override
    public Optional<Meant> meant(Node node, Reading reading) {
        return node instanceof Scalar scalar
                ? spoken.apply(scalar.text()).or(() -> example().map(one -> meant(one, false)))
                : Optional.empty();
    }

    @Override
    public Optional<String> example() {
        Matcher example = EXAMPLE.matcher(description);
        return example.find() ? Optional.of(example.group(1)) : Optional.empty();
    }

    @Override
    public String say(String written) {
        return aloud.apply(written);
    }

    @Override
    public String canonical(String text) {
        return write.flatMap(writer -> parse.apply(text.strip()).map(writer)).orElse(text);
    }
}
