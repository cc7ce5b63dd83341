package be.huisvanhetkind.format;

import be.huisvanhetkind.format.Value.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;

/**
 * Writes YAML in the one way: the same values and the same comments, in the order and the spelling
 * of the declaration. What comes out is read again; when it would not say exactly the same, nothing
 * is changed.
 */
public final class Formatter {
    /** Signs of more than one document, or of orders to the parser. */
    private static final Pattern DOCUMENTS = Pattern.compile("(?m)^(?:---|\\.\\.\\.|%)");

    private Formatter() {}

    /**
     * @param yaml what the reader of front matter had no errors about; its lines end with {@code
     *     \n}
     */
    public static String format(String yaml, Form form) {
        return written(yaml, form).orElse(yaml);
    }

    /** Nothing when there is nothing to write, or when it would not say the same. */
    static Optional<String> written(String yaml, Form form) {
        return DOCUMENTS.matcher(yaml).find()
                ? Optional.empty()
                : read(yaml).flatMap(before -> faithful(before, Printer.print(before, form), form));
    }

    private static Optional<String> faithful(Collection before, String written, Form form) {
        return read(written)
                .filter(after -> Faithful.same(before, after, form))
                .map(same -> written);
    }

    static Optional<Collection> read(String yaml) {
        try {
            LoadSettings settings = LoadSettings.builder().build();
            return new Compose(settings)
                    .composeString(yaml)
                    .filter(CollectionNode.class::isInstance)
                    .map(root -> Parts.of(new Source(yaml), (CollectionNode<?>) root));
        } catch (YamlEngineException unreadable) {
            return Optional.empty();
        }
    }
}
