package be.huisvanhetkind.content;

import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.model.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names that files of a content folder have as items, without reading one.
 *
 * @param perType in the order of their paths
 */
public record FileNames(Map<Class<? extends Item>, List<String>> perType) {
    public FileNames {
        perType = Map.copyOf(perType);
    }

    public static FileNames in(Path content) throws IOException {
        Map<Class<? extends Item>, List<String>> names = new HashMap<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Address address = address(content.relativize(file));
                ContentTypes.at(address)
                        .map(type -> names.computeIfAbsent(type.type(), some -> new ArrayList<>()))
                        .ifPresent(same -> same.add(address.id()));
            }
        }
        return new FileNames(names);
    }

    private static Address address(Path path) {
        List<String> segments = new ArrayList<>();
        path.forEach(segment -> segments.add(segment.toString()));
        return new Address(segments);
    }

    /** Those of a type; none when there is no such file. */
    public List<String> of(Class<? extends Item> type) {
        return perType.getOrDefault(type, List.of());
    }
}
