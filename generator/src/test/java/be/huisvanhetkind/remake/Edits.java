package be.huisvanhetkind.remake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Makes up what authors, designers, makers and accidents do to a house, from what is there. */
final class Edits {
    /** One kind of edit. */
    interface Kind {
        /** Does it, and says what it did; nothing when there was nothing to do it to. */
        String on(Workbench bench, Random dice) throws IOException;
    }

    private static final List<Kind> ALL =
            List.of(
                    ContentEdits::text,
                    ContentEdits::text,
                    ContentEdits::field,
                    ContentEdits::field,
                    ContentEdits::field,
                    ContentEdits::title,
                    ContentEdits::status,
                    ContentEdits::status,
                    ContentEdits::rename,
                    ContentEdits::delete,
                    ContentEdits::delete,
                    ContentEdits::add,
                    ContentEdits::move,
                    ContentEdits::move,
                    ContentEdits::vocabulary,
                    ContentEdits::house,
                    ContentEdits::house,
                    ContentEdits::picture,
                    OutsideEdits::template,
                    OutsideEdits::style,
                    OutsideEdits::day,
                    OutsideEdits::program,
                    OutsideEdits::output,
                    OutsideEdits::memory,
                    Workbench::kill,
                    Workbench::revert,
                    Workbench::revert,
                    Workbench::revert,
                    Edits::two);

    private Edits() {}

    /** One edit of any kind. */
    static String any(Workbench bench, Random dice) throws IOException {
        return ALL.get(dice.nextInt(ALL.size())).on(bench, dice);
    }

    private static String two(Workbench bench, Random dice) throws IOException {
        return any(bench, dice) + " and " + any(bench, dice);
    }

    static <T> T one(List<T> things, Random dice) {
        return things.get(dice.nextInt(things.size()));
    }

    /** Those whose name ends in one of some ways. */
    static List<Path> ending(List<Path> files, String... ends) {
        return files.stream()
                .filter(file -> List.of(ends).stream().anyMatch(file.toString()::endsWith))
                .toList();
    }
}
