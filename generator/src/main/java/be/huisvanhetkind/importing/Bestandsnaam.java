package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.source.Slug;
import java.util.Set;
import java.util.function.Predicate;

/** A name for a file that any machine can keep, made of what it is about. */
final class Bestandsnaam {
    private static final int LONGEST = 60;

    /** Names that Windows keeps for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private Bestandsnaam() {}

    /**
     * Small letters, digits and hyphens, which lead nowhere else; a number behind it when the name
     * is taken.
     *
     * @param otherwise what stands for a name without letters
     */
    static String free(String naam, String otherwise, Predicate<String> isTaken) {
        String slug = Slug.of(naam.substring(0, Math.min(naam.length(), 4 * LONGEST)));
        boolean isDevice = DEVICES.contains(slug) || slug.matches("(?:com|lpt)\\d");
        String name = slug.isEmpty() ? otherwise : isDevice ? otherwise + "-" + slug : slug;
        String shorter = cut(name);
        String free = shorter;
        for (int number = 2; isTaken.test(free); number++) {
            free = shorter + "-" + number;
        }
        return free;
    }

    /** At the end of a word. */
    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = name.lastIndexOf('-', LONGEST);
        return name.substring(0, end > 0 ? end : LONGEST);
    }
}
