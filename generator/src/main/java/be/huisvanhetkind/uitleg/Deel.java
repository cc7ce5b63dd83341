package be.huisvanhetkind.uitleg;

import be.huisvanhetkind.uitleg.Stuk.Proza;
import be.huisvanhetkind.uitleg.Stuk.Voorbeeld;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of an explanation page.
 *
 * @param kop {@code Wat is er?}
 */
public record Deel(String kop, List<Stuk> stukken) {
    private static final Pattern FENCE =
            Pattern.compile("(?ms)^(`{3,})(\\S[^\\n]*)\\n(.*?)^\\1$\\n?");
    private static final Pattern KOP = Pattern.compile("(?m)^## ");

    public Deel {
        stukken = List.copyOf(stukken);
    }

    /** The samples of one kind. */
    public Stream<Voorbeeld> voorbeelden(String soort) {
        return stukken.stream()
                .filter(Voorbeeld.class::isInstance)
                .map(Voorbeeld.class::cast)
                .filter(voorbeeld -> voorbeeld.soort().equals(soort));
    }

    /** The running text, as it is written. */
    String proza() {
        return stukken.stream()
                .filter(Proza.class::isInstance)
                .map(stuk -> ((Proza) stuk).markdown())
                .reduce("", (one, two) -> one + two);
    }

    /** The parts of a page; what stands before the first heading is left out. */
    static List<Deel> of(String markdown) {
        List<Deel> delen = new ArrayList<>();
        Matcher fence = FENCE.matcher(markdown);
        int from = 0;
        while (fence.find()) {
            addProza(delen, markdown.substring(from, fence.start()));
            add(delen, voorbeeld(fence.group(2), fence.group(3)));
            from = fence.end();
        }
        addProza(delen, markdown.substring(from));
        return List.copyOf(delen);
    }

    /** What follows the first heading belongs to the part before it. */
    private static void addProza(List<Deel> delen, String text) {
        String[] parts = KOP.split(text, -1);
        add(delen, new Proza(parts[0].strip()));
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            int end = part.indexOf('\n');
            delen.add(new Deel(end < 0 ? part : part.substring(0, end), List.of()));
            add(delen, new Proza(end < 0 ? "" : part.substring(end).strip()));
        }
    }

    private static void add(List<Deel> delen, Stuk stuk) {
        boolean isEmpty = stuk instanceof Proza proza && proza.markdown().isEmpty();
        if (isEmpty || delen.isEmpty()) {
            return;
        }
        Deel last = delen.remove(delen.size() - 1);
        delen.add(
                new Deel(
                        last.kop(),
                        Stream.concat(last.stukken().stream(), Stream.of(stuk)).toList()));
    }

    private static Voorbeeld voorbeeld(String info, String tekst) {
        List<String> words = List.of(info.split(" +"));
        return new Voorbeeld(words.get(0), words.subList(1, words.size()), tekst);
    }
}
