package be.huisvanhetkind.uitgave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * With which version of the program a house was last brought up to date. It stands in a small file
 * at the top of the house, which is kept in Git as the rest is.
 *
 * @param nummer nothing when the house never said
 * @param eigen for each file of the house that goes before one of the program: the fingerprint that
 *     the file of the program had then
 */
public record Huisversie(Optional<Uitgavenummer> nummer, SortedMap<String, String> eigen) {
    /** Where it stands, from the top of the house. */
    public static final String FILE = ".huis-versie";

    private static final Pattern VERSIE = Pattern.compile("(?m)^versie: *(\\S+)");
    private static final Pattern EIGEN = Pattern.compile("(?m)^  (\\S.*): ([0-9a-f]{64})$");

    public Huisversie {
        eigen = new TreeMap<>(eigen);
    }

    public static Huisversie of(Uitgavenummer nummer, Map<String, String> eigen) {
        return new Huisversie(Optional.of(nummer), new TreeMap<>(eigen));
    }

    /** The version of this program, for a house that is begun with it. */
    public static Huisversie ofNow() {
        return of(Uitgaveboek.read().laatste(), Map.of());
    }

    /** What a house says; a file that is not there, or says something else, says nothing. */
    public static Huisversie in(Path house) {
        Path file = house.resolve(FILE);
        try {
            return Files.isRegularFile(file)
                    ? read(Files.readString(file))
                    : new Huisversie(Optional.empty(), new TreeMap<>());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "we kunnen “%s” niet lezen. Is het een gewoon tekstbestand?".formatted(file),
                    unreadable);
        }
    }

    private static Huisversie read(String text) {
        Matcher versie = VERSIE.matcher(text);
        SortedMap<String, String> eigen = new TreeMap<>();
        EIGEN.matcher(text).results().forEach(one -> eigen.put(one.group(1), one.group(2)));
        return new Huisversie(
                versie.find() ? Uitgavenummer.of(versie.group(1)) : Optional.empty(), eigen);
    }

    /** The same, when a file of the program was taken over with this fingerprint. */
    public Huisversie withEigen(String pad, String afdruk) {
        SortedMap<String, String> more = new TreeMap<>(eigen);
        more.put(pad, afdruk);
        return new Huisversie(nummer, more);
    }

    /** What stands in the file. */
    public String text() {
        StringBuilder text =
                new StringBuilder(
                        "# Met welke versie van het programma dit huis laatst bijgewerkt is: huis update.\n");
        nummer.ifPresent(one -> text.append("versie: ").append(one).append('\n'));
        if (!eigen.isEmpty()) {
            text.append("eigen:\n");
            eigen.forEach((pad, afdruk) -> text.append("  " + pad + ": " + afdruk).append('\n'));
        }
        return text.toString();
    }
}
