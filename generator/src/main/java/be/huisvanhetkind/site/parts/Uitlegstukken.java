package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Uitlegdeel;
import be.huisvanhetkind.site.view.Uitlegdeel.Codeblok;
import be.huisvanhetkind.site.view.Uitlegdeel.Coderegel;
import be.huisvanhetkind.site.view.Uitlegdeel.Gemeld;
import be.huisvanhetkind.uitleg.Bladzijde;
import be.huisvanhetkind.uitleg.Deel;
import be.huisvanhetkind.uitleg.Stuk;
import be.huisvanhetkind.uitleg.Stuk.Proza;
import be.huisvanhetkind.uitleg.Stuk.Voorbeeld;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts of an explanation page, with plain words for how its samples are written. */
public final class Uitlegstukken {
    private static final Pattern GEMELD = Pattern.compile("(\\S+) (.+):(\\d+):(\\d+)");

    private final Bladzijde bladzijde;
    private final Index index;

    private Uitlegstukken(Bladzijde bladzijde, Index index) {
        this.bladzijde = bladzijde;
        this.index = index;
    }

    public static List<Uitlegdeel> of(Bladzijde bladzijde, Index index) {
        Uitlegstukken stukken = new Uitlegstukken(bladzijde, index);
        return IntStream.range(0, bladzijde.delen().size()).mapToObj(stukken::deel).toList();
    }

    private Uitlegdeel deel(int number) {
        Deel deel = bladzijde.delen().get(number);
        List<Deel> eerder = bladzijde.delen().subList(0, number);
        return new Uitlegdeel(
                deel.kop(), deel.stukken().stream().map(stuk -> stuk(stuk, deel, eerder)).toList());
    }

    private Uitlegdeel.Stuk stuk(Stuk stuk, Deel deel, List<Deel> eerder) {
        if (stuk instanceof Proza proza) {
            return Uitlegdeel.Stuk.ofTekst(Alineas.of(proza.markdown()));
        }
        Voorbeeld voorbeeld = (Voorbeeld) stuk;
        return voorbeeld.soort().equals("bevinding")
                ? Uitlegdeel.Stuk.ofGemeld(gemeld(voorbeeld))
                : Uitlegdeel.Stuk.ofCode(code(voorbeeld, Merklijnen.of(voorbeeld, deel, eerder)));
    }

    private Codeblok code(Voorbeeld voorbeeld, Set<Integer> merk) {
        List<String> lines = voorbeeld.regels();
        return new Codeblok(
                pad(voorbeeld),
                noot(voorbeeld),
                IntStream.range(0, lines.size())
                        .mapToObj(i -> new Coderegel(lines.get(i), merk.contains(i)))
                        .toList());
    }

    /** Where an author finds the file. */
    private static String pad(Voorbeeld voorbeeld) {
        return switch (voorbeeld.soort()) {
            case "sjabloon" -> "templates/" + voorbeeld.pad();
            case "auteur" -> "content/";
            case "invoer" -> voorbeeld.pad();
            default -> "content/" + voorbeeld.pad();
        };
    }

    private String noot(Voorbeeld voorbeeld) {
        return switch (voorbeeld.soort()) {
            case "weg" -> index.woord("hulp.weg");
            case "koppeling" -> index.woord("hulp.koppeling", voorbeeld.woorden().get(1));
            case "auteur" -> index.woord("hulp.auteur", voorbeeld.pad());
            default ->
                    Stream.of(herhaald(voorbeeld), vervolg(voorbeeld))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining(" "));
        };
    }

    private Optional<String> herhaald(Voorbeeld voorbeeld) {
        int word = voorbeeld.woorden().indexOf("herhaal");
        return word < 1
                ? Optional.empty()
                : Optional.of(index.woord("hulp.herhaald", voorbeeld.woorden().get(word + 1)));
    }

    private Optional<String> vervolg(Voorbeeld voorbeeld) {
        return voorbeeld.has("vervolg")
                ? Optional.of(index.woord("hulp.vervolg"))
                : Optional.empty();
    }

    private List<Gemeld> gemeld(Voorbeeld voorbeeld) {
        return voorbeeld.regels().stream()
                .map(GEMELD::matcher)
                .filter(Matcher::matches)
                .map(this::gemeld)
                .toList();
    }

    private Gemeld gemeld(Matcher found) {
        String code = found.group(1);
        boolean here = code.equals(bladzijde.code());
        boolean whole = found.group(3).equals("1") && found.group(4).equals("1");
        return new Gemeld(
                code,
                here ? Optional.empty() : Optional.of(new Link(code, Addresses.uitleg(code))),
                (isElsewhere(found.group(2)) ? "" : "content/") + found.group(2),
                whole ? "" : index.woord("hulp.plek", found.group(3), found.group(4)));
    }

    /** Whether it is no file of the content: a template, or a list that is imported. */
    private static boolean isElsewhere(String path) {
        return path.startsWith("templates/") || path.endsWith(".csv");
    }
}
