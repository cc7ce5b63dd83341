package be.huisvanhetkind.render;

import be.huisvanhetkind.model.Kleur;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A colour on a ground where it must be seen, from {@code kleur/paren.txt}.
 *
 * @param inkt the token of the colour
 * @param vlak the token of the ground
 * @param eis the contrast it needs: 4.5 for text, 3 for shapes
 */
public record Kleurproef(String inkt, String vlak, double eis, Stand licht, Stand donker) {
    private static final String TEXT = "tekst";
    private static final String SHAPE = "vorm";
    private static final String PARTNER = "eigen";

    /** The same by day or by night. */
    public record Stand(String inkt, String vlak, String contrast, boolean genoeg) {
        static Optional<Stand> of(String inkt, String vlak, double eis, Kleurtokens tokens) {
            return tokens.kleur(inkt)
                    .flatMap(one -> tokens.kleur(vlak).map(two -> of(one, two, eis)));
        }

        private static Stand of(Kleur one, Kleur two, double eis) {
            double contrast = one.contrast(two);
            return new Stand(
                    one.hex(),
                    two.hex(),
                    String.format(Locale.ROOT, "%.1f", contrast).replace('.', ','),
                    contrast >= eis);
        }
    }

    /**
     * Every colour of the house on every ground; those of partners are made readable one by one.
     *
     * @param paren a line for each colour: {@code tekst inkt: papier vlak}
     */
    static List<Kleurproef> of(String paren, Kleurtokens dag, Kleurtokens nacht) {
        return paren.lines()
                .filter(line -> line.startsWith(TEXT) || line.startsWith(SHAPE))
                .flatMap(line -> of(line.split("[: ]+"), dag, nacht))
                .sorted(Comparator.comparing(proef -> -proef.eis()))
                .toList();
    }

    private static Stream<Kleurproef> of(String[] words, Kleurtokens dag, Kleurtokens nacht) {
        double eis = words[0].equals(TEXT) ? Kleur.LEESBAAR : Kleur.ZICHTBAAR;
        String inkt = words[1];
        return Arrays.stream(words)
                .skip(2)
                .filter(vlak -> !(inkt + vlak).contains(PARTNER))
                .flatMap(vlak -> of(inkt, vlak, eis, dag, nacht).stream());
    }

    private static Optional<Kleurproef> of(
            String inkt, String vlak, double eis, Kleurtokens dag, Kleurtokens nacht) {
        Optional<Stand> donker = Stand.of(inkt, vlak, eis, nacht);
        return Stand.of(inkt, vlak, eis, dag)
                .flatMap(l -> donker.map(d -> new Kleurproef(inkt, vlak, eis, l, d)));
    }
}
