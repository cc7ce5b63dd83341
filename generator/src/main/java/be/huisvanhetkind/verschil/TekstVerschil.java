package be.huisvanhetkind.verschil;

import be.huisvanhetkind.git.LineDifference;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.tekst.Koppeling;
import be.huisvanhetkind.taal.Zinnen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Other words in the running text: the sentences that go and those that come. */
final class TekstVerschil {
    private static final String VELD = "tekst";

    private TekstVerschil() {}

    static List<Verschil> between(Tekst voor, Tekst na) {
        List<String> lines = LineDifference.between(sentences(voor), sentences(na));
        List<String> weg = these("- ", lines);
        List<String> erbij = these("+ ", lines);
        if (weg.isEmpty() && erbij.isEmpty()) {
            return sameWords(voor, na);
        }
        if (sorted(weg).equals(sorted(erbij))) {
            return one("De tekst staat in een andere volgorde.");
        }
        return List.of(
                new Verschil(
                        Gewicht.WOORDEN,
                        VELD,
                        sentence(weg, erbij),
                        String.join(" ", weg),
                        String.join(" ", erbij)));
    }

    private static String sentence(List<String> weg, List<String> erbij) {
        List<String> parts = new ArrayList<>();
        if (!weg.isEmpty()) {
            parts.add("valt weg: " + quoted(weg));
        }
        if (!erbij.isEmpty()) {
            parts.add("komt erbij: " + quoted(erbij));
        }
        return Zinsbouw.zin("in de tekst " + String.join("; ", parts));
    }

    private static String quoted(List<String> zinnen) {
        return zinnen.stream().map(Zinsbouw::quoted).collect(Collectors.joining(" "));
    }

    private static String sentences(Tekst tekst) {
        return Zinnen.of(tekst.plat()).stream()
                .map(zin -> zin.tekst().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> these(String sign, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(sign.length()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> sorted(List<String> zinnen) {
        return zinnen.stream().sorted().toList();
    }

    /** The same words may lead elsewhere, or look otherwise. */
    private static List<Verschil> sameWords(Tekst voor, Tekst na) {
        List<String> toen = links(voor);
        List<String> nu = links(na);
        List<String> weg = toen.stream().filter(link -> !nu.contains(link)).toList();
        List<String> erbij = nu.stream().filter(link -> !toen.contains(link)).toList();
        if (!weg.isEmpty() || !erbij.isEmpty()) {
            String was = String.join(", ", weg);
            String is = String.join(", ", erbij);
            return List.of(Zinsbouw.change(Gewicht.WOORDEN, VELD, "de link in de tekst", was, is));
        }
        return plain(voor).equals(plain(na))
                ? List.of()
                : one("De opmaak van de tekst verandert, de woorden niet.");
    }

    private static List<String> links(Tekst tekst) {
        return tekst.opbouw().koppelingen().stream().map(Koppeling::doel).toList();
    }

    private static String plain(Tekst tekst) {
        return tekst.html().replaceAll("\\s+", " ");
    }

    private static List<Verschil> one(String zin) {
        return List.of(new Verschil(Gewicht.WOORDEN, VELD, zin));
    }
}
