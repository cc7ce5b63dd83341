package be.huisvanhetkind.rules.taal;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.taal.LangeWoorden;
import be.huisvanhetkind.taal.Leesbaarheid;
import be.huisvanhetkind.taal.Woorden;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Een tekst voor gezinnen leest makkelijk (TAAL-1).
 *
 * @param score Flesch-Douma, rounded down, at least 0
 * @param zin the hardest sentence, or one of the hardest
 */
public record TekstMoeilijk(Place place, int score, String zin) implements Warning {
    public static final Rule<Gezinstekst> RULE =
            Rule.of(FREE, TekstMoeilijk.class, TekstMoeilijk::check);

    /** Fewer words say nothing. */
    private static final int GENOEG_WOORDEN = 60;

    private static final int GEWOON = 60;
    private static final int ZWAAR = 45;

    /** One of more words can be made into two. */
    private static final int LANGE_ZIN = 14;

    static Stream<Finding> check(Gezinstekst tekst) {
        return check(tekst.body()).stream();
    }

    private static Optional<Finding> check(List<Leeszin> zinnen) {
        Leesbaarheid leesbaarheid = Leeszin.leesbaarheid(zinnen);
        double score = leesbaarheid.fleschDouma();
        if (leesbaarheid.woorden() < GENOEG_WOORDEN || score >= GEWOON) {
            return Optional.empty();
        }
        Leeszin zin = Leeszin.moeilijkste(zinnen, GEWOON);
        return Optional.of(
                new TekstMoeilijk(
                        zin.place(), Math.max(0, (int) Math.floor(score)), zin.withoutPunt()));
    }

    @Override
    public String message() {
        String hoe =
                score < ZWAAR
                        ? "Deze tekst is voor veel gezinnen te moeilijk"
                        : "Deze tekst leest niet makkelijk";
        return "%s: de leesscore is %d en een gewone tekst haalt %d of meer."
                .formatted(hoe, score, GEWOON);
    }

    @Override
    public String hint() {
        return "Begin met de zin %s. %s".formatted(Quote.of(zin), watTeDoen());
    }

    private String watTeDoen() {
        boolean isLang = Woorden.count(zin) > LANGE_ZIN;
        List<String> woorden = LangeWoorden.findIn(zin, 2);
        if (woorden.isEmpty()) {
            return isLang ? "Maak er twee van." : "Kies kortere en gewonere woorden.";
        }
        String anders =
                "kies een gewoner woord voor %s."
                        .formatted(
                                woorden.stream()
                                        .map(Quote::of)
                                        .collect(Collectors.joining(" en voor ")));
        return isLang ? "Maak er twee van, en " + anders : "K" + anders.substring(1);
    }
}
