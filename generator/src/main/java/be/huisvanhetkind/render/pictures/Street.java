package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.site.kleur.Huiskleur;
import be.huisvanhetkind.site.straat.Straat;
import be.huisvanhetkind.site.straat.Vorm;
import java.util.stream.Collectors;

/** The street of the house in the evening: houses in the colour of the house, windows lit. */
record Street(Straat straat, Huiskleur kleur) {
    private static final double LIGHTER = 0.06;

    String svg() {
        return straat.vormen().stream()
                .map(this::path)
                .collect(
                        Collectors.joining(
                                "",
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 -8 1440 240\">",
                                "<path fill=\"%s\" d=\"M0 200h1440v32H0z\"/></svg>"
                                        .formatted(kleur.kop().hex())));
    }

    private String path(Vorm vorm) {
        return "<path fill=\"%s\" d=\"%s\"/>".formatted(colour(vorm.klasse()).hex(), vorm.pad());
    }

    private Kleur colour(String klasse) {
        return switch (klasse) {
            case "sr-r", "sr-d" -> kleur.licht();
            case "sr-l", "sr-s" -> kleur.kop().over(kleur.lichtZacht(), 0.55);
            default ->
                    kleur.kop()
                            .over(
                                    kleur.lichtZacht(),
                                    1 - LIGHTER * (klasse.charAt(klasse.length() - 1) - '0'));
        };
    }
}
