package be.huisvanhetkind.handleiding;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.beoordeling.Gastheer;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.content.types.VerbandShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every name the program and its repository have.
 *
 * @param fields the key of every field of every type, and of the house
 * @param files every file of the repository, and those that are written for a host
 * @param source all of the program as text
 * @param site every file of the demo
 */
record Namen(Set<String> fields, Set<String> files, String source, Set<String> site) {
    private static final Pattern ELSEWHERE = Pattern.compile("(^|/)(target|\\.git|\\.huis|site)/");

    private static final Pattern TEXT = Pattern.compile("\\.(java|md|yml|sh|txt|xml|properties)$");

    static Namen of() {
        return new Namen(
                everyField(), everyFile(), everySource(), BuiltHouse.real().site().keySet());
    }

    private static Set<String> everyField() {
        Set<String> keys = new HashSet<>();
        ContentTypes.ALL.forEach(type -> type.fields().forEach(field -> add(field, keys)));
        VerbandShape.declared().forEach(field -> add(field, keys));
        return keys;
    }

    private static void add(Field<?> field, Set<String> keys) {
        keys.add(field.key());
        field.kind().group().forEach(part -> add(part, keys));
        field.kind().groups().forEach(part -> add(part, keys));
    }

    private static Set<String> everyFile() {
        Stream<String> written =
                Stream.of(Gastheer.values())
                        .flatMap(host -> host.bestanden("", "").keySet().stream());
        return Stream.concat(tree(BuiltHouse.ROOT), written).collect(Collectors.toSet());
    }

    private static Stream<String> tree(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            List<String> found =
                    all.filter(Files::isRegularFile)
                            .map(file -> root.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !ELSEWHERE.matcher(file).find())
                            .toList();
            return found.stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String everySource() {
        return Stream.of("generator/src/main", "generator/src/uitgave")
                .map(BuiltHouse.ROOT::resolve)
                .flatMap(folder -> tree(folder).map(folder::resolve))
                .filter(file -> TEXT.matcher(file.toString()).find())
                .map(Namen::read)
                .collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether there is such a file, or a folder when it ends with a stroke. */
    boolean hasFile(String path) {
        String name = path.replaceFirst("^\\.\\./", "");
        if (name.startsWith("site/")) {
            return name.equals("site/") || site.contains(name.substring("site/".length()));
        }
        return name.endsWith("/")
                ? files.stream().anyMatch(file -> ("/" + file).contains("/" + name))
                        || Opdrachten.isWrittenTo(name.substring(0, name.length() - 1))
                : files.stream().anyMatch(file -> ("/" + file).endsWith("/" + name));
    }

    /** Whether a visitor of a house gets something there. */
    boolean hasAddress(String path) {
        String file = path.substring(1);
        return site.contains(file) || site.contains(file + "index.html") || says(path);
    }

    /** Whether the program knows the word, as it is or as a choice of a list. */
    boolean says(String word) {
        String constant = word.replace('-', '_').toUpperCase(Locale.ROOT);
        return Stream.of("\"" + word + "\"", "\"" + word, word + "\"", " " + constant)
                        .anyMatch(source::contains)
                || Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(source).find()
                        && word.contains("_");
    }
}
