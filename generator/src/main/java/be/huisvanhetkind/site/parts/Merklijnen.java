package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.uitleg.Deel;
import be.huisvanhetkind.uitleg.Stuk.Voorbeeld;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of a sample a reader must look at: where the check points, or what is new since an
 * earlier sample of the same file. Counted from 0.
 */
final class Merklijnen {
    private Merklijnen() {}

    /**
     * Finds the lines of a sample.
     *
     * @param eerder the parts before the one it stands in
     */
    static Set<Integer> of(Voorbeeld voorbeeld, Deel deel, List<Deel> eerder) {
        return Stream.concat(gemeld(voorbeeld, deel), nieuw(voorbeeld, eerder))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first character of a file stands for the whole file, so it is no line. */
    private static Stream<Integer> gemeld(Voorbeeld voorbeeld, Deel deel) {
        if (voorbeeld.has("vervolg") || voorbeeld.has("herhaal")) {
            return Stream.empty(); // other lines stand before these
        }
        Pattern place = Pattern.compile("\\S+ " + Pattern.quote(voorbeeld.pad()) + ":(\\d+):\\d+");
        return deel.voorbeelden("bevinding")
                .flatMap(bevinding -> bevinding.regels().stream())
                .filter(line -> !line.endsWith(":1:1"))
                .map(place::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> Integer.parseInt(matcher.group(1)) - 1);
    }

    /** When most lines are new, none of them stands out. */
    private static Stream<Integer> nieuw(Voorbeeld voorbeeld, List<Deel> eerder) {
        Set<String> known =
                eerder.stream()
                        .flatMap(deel -> deel.voorbeelden(voorbeeld.soort()))
                        .filter(other -> other.pad().equals(voorbeeld.pad()))
                        .flatMap(other -> other.regels().stream())
                        .collect(Collectors.toSet());
        List<String> lines = voorbeeld.regels();
        List<Integer> fresh =
                IntStream.range(0, lines.size())
                        .filter(i -> !known.contains(lines.get(i)))
                        .boxed()
                        .toList();
        return fresh.size() * 2 > lines.size() ? Stream.empty() : fresh.stream();
    }
}
