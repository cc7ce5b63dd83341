package be.huisvanhetkind.dekking;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Terms of the vocabularies, and who uses them. */
final class TermQuery {
    private static final String FOLDER = "content/begrippen/";

    private static final ClassValue<List<Method>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .peek(accessor -> accessor.setAccessible(true))
                            .toList();
                }
            };

    private TermQuery() {}

    static Stream<String> list(World world, String words) {
        String[] parts = (words + " 1").split(" ");
        int atLeast = Integer.parseInt(parts[1]);
        return world.huis().begrippen().of(lijst(parts[0])).size() >= atLeast
                ? Stream.of(FOLDER + parts[0] + ".yml")
                : Stream.empty();
    }

    static Stream<String> users(World world, String words) {
        String[] parts = words.split("/");
        Lijst lijst = lijst(parts[0]);
        Stream<Record> items =
                world.huis().all().stream()
                        .filter(item -> item instanceof Publiek)
                        .filter(item -> OpenbaarHuis.shows(world.huis(), (Publiek) item))
                        .map(Record.class::cast);
        return Stream.concat(items, Stream.of(world.huis().verband()))
                .filter(
                        record ->
                                terms(record)
                                        .anyMatch(
                                                term ->
                                                        term.lijst() == lijst
                                                                && term.id().equals(parts[1])))
                .map(record -> world.path(file(record)))
                .sorted();
    }

    private static String file(Record record) {
        return record instanceof Publiek item
                ? item.fiche().origin().file()
                : ((Samenwerkingsverband) record).origin().file();
    }

    private static Lijst lijst(String id) {
        return Arrays.stream(Lijst.values())
                .filter(lijst -> lijst.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no list " + id));
    }

    /** Every term that stands anywhere in a value. */
    private static Stream<Begrip> terms(Object value) {
        if (value instanceof Begrip term) {
            return Stream.of(term);
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(TermQuery::terms);
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().flatMap(TermQuery::terms);
        }
        return value instanceof Record record
                ? ACCESSORS.get(record.getClass()).stream()
                        .flatMap(accessor -> terms(valueOf(record, accessor)))
                : Stream.empty();
    }

    private static Object valueOf(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
