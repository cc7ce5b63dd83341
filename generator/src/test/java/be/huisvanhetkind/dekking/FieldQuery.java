package be.huisvanhetkind.dekking;

import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Files by what stands in their fields: a type ({@code huis} for {@code huis.yml}), and conditions
 * with {@code en} between them.
 */
final class FieldQuery {
    private FieldQuery() {}

    static Stream<String> published(World world, String words) {
        return find(
                world,
                words,
                item ->
                        item instanceof Publiek publiek
                                && OpenbaarHuis.shows(world.huis(), publiek));
    }

    static Stream<String> internal(World world, String words) {
        return find(world, words, item -> !(item instanceof Publiek));
    }

    private static Stream<String> find(World world, String words, Predicate<Item> which) {
        String[] parts = words.split(" ", 2);
        List<Condition> conditions =
                parts.length == 1
                        ? List.of()
                        : Arrays.stream(parts[1].split(" en ")).map(Condition::of).toList();
        return world.documents().entrySet().stream()
                .filter(entry -> isOfType(world, entry.getKey(), parts[0], which))
                .filter(entry -> conditions.stream().allMatch(one -> one.holds(entry.getValue())))
                .map(entry -> entry.getKey());
    }

    private static boolean isOfType(World world, String file, String type, Predicate<Item> which) {
        Document document = world.documents().get(file);
        if (document != null && document.source().address().isHuis()) {
            return type.equals("huis");
        }
        Optional<Item> item = world.item(file);
        return item.filter(which).map(FieldQuery::typeOf).filter(type::equals).isPresent();
    }

    private static String typeOf(Item item) {
        return item.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
