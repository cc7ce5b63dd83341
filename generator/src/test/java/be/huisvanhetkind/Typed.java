package be.huisvanhetkind;

import be.huisvanhetkind.finding.Origin;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.Vingerafdruk;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Opbouw;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A house as one text without places, so that two houses can be compared. */
final class Typed {
    /** What a reading remembers, in the order in which the fields were written. */
    private static final List<String> IN_ANY_ORDER = List.of("verwijzingen", "teksten", "adressen");

    private Typed() {}

    /** The first lines that differ; empty when the houses are the same. */
    static String difference(Object one, Object other) {
        List<String> lines = describe(one).lines().toList();
        List<String> others = describe(other).lines().toList();
        return IntStream.range(0, Math.max(lines.size(), others.size()))
                .filter(
                        i ->
                                i >= lines.size()
                                        || i >= others.size()
                                        || !lines.get(i).equals(others.get(i)))
                .mapToObj(
                        i ->
                                lines.get(Math.min(i, lines.size() - 1))
                                        + "\n"
                                        + others.get(Math.min(i, others.size() - 1)))
                .findFirst()
                .orElse("");
    }

    private static String describe(Object value) {
        if (value instanceof Place || value instanceof Origin || value instanceof Vingerafdruk) {
            return "·";
        }
        if (value instanceof Media media) {
            return Path.of(media.pad()).getFileName() + " " + media.breedte();
        }
        if (value instanceof Alinea alinea) {
            return "“" + alinea.tekst() + "”";
        }
        if (value instanceof Tekst tekst) {
            Opbouw opbouw = tekst.opbouw();
            return tekst.html()
                    + describe(opbouw.koppen())
                    + describe(opbouw.alineas())
                    + describe(opbouw.koppelingen())
                    + describe(opbouw.tabellen());
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Typed::describe).orElse("-");
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> describe(entry.getKey()) + " = " + describe(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining("\n", "{", "}"));
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream()
                    .map(Typed::describe)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Record record ? describe(record) : String.valueOf(value);
    }

    private static String describe(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + describe(record, component))
                .collect(Collectors.joining("; ", "(", ")"));
    }

    private static String describe(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            return IN_ANY_ORDER.contains(component.getName()) && value instanceof Collection<?> all
                    ? all.stream().map(Typed::describe).sorted().toList().toString()
                    : describe(value);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
