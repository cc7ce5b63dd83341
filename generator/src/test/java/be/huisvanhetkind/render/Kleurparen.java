package be.huisvanhetkind.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which colour stands on which ground, from {@code kleur/paren.txt}, and how far apart they are.
 */
record Kleurparen(List<Paar> paren, Set<String> sier) {
    private static final Path FILE = Path.of("src/main/resources/kleur/paren.txt");

    /** The best of some colours on one ground. */
    record Paar(List<String> kleuren, String vlak, double minstens) {}

    static Kleurparen read() {
        List<Paar> paren = new ArrayList<>();
        Set<String> sier = new TreeSet<>();
        for (String line : lines()) {
            if (line.startsWith("sier ")) {
                sier.addAll(words(line.substring(5)));
            } else if (!line.startsWith("#")) {
                List<String> left = words(line.substring(0, line.indexOf(':')));
                List<String> kleuren = left.subList(left.get(0).equals("een") ? 2 : 1, left.size());
                double minstens = left.get(0).equals("tekst") ? 4.5 : 3;
                words(line.substring(line.indexOf(':') + 2))
                        .forEach(vlak -> paren.add(new Paar(kleuren, vlak, minstens)));
            }
        }
        return new Kleurparen(paren, sier);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** The pairs one cannot read. */
    List<String> unreadable(Stijlblad blad) {
        return paren.stream()
                .filter(paar -> best(paar, blad) < paar.minstens())
                .map(
                        paar ->
                                "%s op %s: %.2f"
                                        .formatted(paar.kleuren(), paar.vlak(), best(paar, blad)))
                .toList();
    }

    private static double best(Paar paar, Stijlblad blad) {
        return paar.kleuren().stream()
                .mapToDouble(kleur -> blad.contrast(kleur, paar.vlak()))
                .max()
                .orElse(0);
    }

    Set<String> kleuren() {
        Set<String> all = new TreeSet<>(sier);
        paren.forEach(paar -> all.addAll(paar.kleuren()));
        return all;
    }

    Set<String> vlakken() {
        Set<String> all = new TreeSet<>(sier);
        paren.forEach(paar -> all.add(paar.vlak()));
        return all;
    }
}
