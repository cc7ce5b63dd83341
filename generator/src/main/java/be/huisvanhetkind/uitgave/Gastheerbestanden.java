package be.huisvanhetkind.uitgave;

import be.huisvanhetkind.beoordeling.Gastheer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a house that the program wrote for a Git host ({@code huis workflows}). */
final class Gastheerbestanden {
    private static final String PROGRAMMA = ".gastheer/programma.sh";
    private static final Pattern ADRES = Pattern.compile("(?m)^programma='([^'\n]*)'");
    private static final Pattern AFDRUK = Pattern.compile("(?m)^programma_afdruk='([^'\n]*)'");

    private Gastheerbestanden() {}

    /**
     * What the program would now write otherwise, of what is there: which program the house names
     * stays as it is.
     */
    static SortedMap<String, String> otherwise(Path house) {
        String script = read(house.resolve(PROGRAMMA));
        SortedMap<String, String> all = new TreeMap<>();
        for (Gastheer gastheer : Gastheer.values()) {
            gastheer.bestanden(first(ADRES, script), first(AFDRUK, script))
                    .forEach(
                            (pad, text) -> {
                                if (isOther(house.resolve(pad), text)) {
                                    all.put(pad, text);
                                }
                            });
        }
        return all;
    }

    private static boolean isOther(Path file, String text) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !read(file).equals(text);
    }

    private static String first(Pattern pattern, String script) {
        Matcher found = pattern.matcher(script);
        return found.find() ? found.group(1) : "";
    }

    private static String read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
