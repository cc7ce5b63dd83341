package be.huisvanhetkind.render.bakery;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is looked up by its name in every template language: {@code woord['feit.prijs']} and {@code
 * naar['/agenda/']}. It cannot be walked through.
 */
public final class Opzoek extends AbstractMap<String, String> {
    private final UnaryOperator<String> found;

    Opzoek(UnaryOperator<String> found) {
        this.found = found;
    }

    @Override
    public String get(Object name) {
        return found.apply(Objects.toString(name));
    }

    @Override
    public boolean containsKey(Object name) {
        return true;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
