package be.huisvanhetkind.beoordeling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files for a Git host as they lie in a house ({@code huis workflows}), beside how the program
 * would write them now.
 *
 * @param program the address of the released program that the house names; empty when it names none
 * @param checksum its fingerprint
 */
public record Gastheermap(Path house, String program, String checksum) {
    private static final String SHARED = ".gastheer/";
    private static final String SCRIPT = SHARED + "programma.sh";
    private static final Pattern PROGRAM = Pattern.compile("(?m)^programma='([^'\n]*)'");
    private static final Pattern CHECKSUM = Pattern.compile("(?m)^programma_afdruk='([^'\n]*)'");

    /** What lies in the folder of a house. */
    public static Gastheermap in(Path house) {
        String script = text(house.resolve(SCRIPT));
        return new Gastheermap(house, first(PROGRAM, script), first(CHECKSUM, script));
    }

    /** The hosts that the house has files for, which nobody but that host reads. */
    public List<Gastheer> hosts() {
        return Arrays.stream(Gastheer.values()).filter(this::isThere).toList();
    }

    private boolean isThere(Gastheer host) {
        return host.bestanden("", "").keySet().stream()
                .filter(path -> !path.startsWith(SHARED))
                .anyMatch(path -> Files.exists(house.resolve(path)));
    }

    /**
     * The files for a host that are missing or not as the program writes them now, with what it
     * would write; which program the house names stays as it is.
     */
    public SortedMap<String, String> unlike(Gastheer host) {
        SortedMap<String, String> files = new TreeMap<>(host.bestanden(program, checksum));
        files.entrySet()
                .removeIf(file -> text(house.resolve(file.getKey())).equals(file.getValue()));
        return files;
    }

    /** Those of every host that are there. */
    public SortedMap<String, String> otherwise() {
        SortedMap<String, String> files = new TreeMap<>();
        Arrays.stream(Gastheer.values()).map(this::unlike).forEach(files::putAll);
        files.keySet().removeIf(path -> !isFile(house.resolve(path)));
        return files;
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static String first(Pattern pattern, String script) {
        Matcher found = pattern.matcher(script);
        return found.find() ? found.group(1) : "";
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException("“%s” is niet te lezen.".formatted(file), unreadable);
        }
    }
}
