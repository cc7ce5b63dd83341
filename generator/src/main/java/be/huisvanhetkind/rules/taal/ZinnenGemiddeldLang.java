package be.huisvanhetkind.rules.taal;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** De zinnen van een tekst tellen gemiddeld hoogstens 18 woorden (TAAL-2). */
public record ZinnenGemiddeldLang(Place place, int gemiddeld, String langste) implements Warning {
    public static final Rule<Gezinstekst> RULE =
            Rule.of(FREE, ZinnenGemiddeldLang.class, ZinnenGemiddeldLang::check);

    private static final int GENOEG_ZINNEN = 5;
    private static final int MEESTE_WOORDEN = 18;

    static Stream<Finding> check(Gezinstekst tekst) {
        return check(tekst.body()).stream();
    }

    private static Optional<Finding> check(List<Leeszin> zinnen) {
        int woorden = zinnen.stream().mapToInt(een -> een.zin().woorden()).sum();
        if (zinnen.size() < GENOEG_ZINNEN || woorden <= MEESTE_WOORDEN * zinnen.size()) {
            return Optional.empty();
        }
        Leeszin langste = Leeszin.langste(zinnen);
        return Optional.of(
                new ZinnenGemiddeldLang(
                        langste.place(),
                        (int) Math.ceil((double) woorden / zinnen.size()),
                        langste.zin().tekst()));
    }

    @Override
    public String message() {
        return "De zinnen van deze tekst zijn lang: gemiddeld ongeveer %d woorden."
                .formatted(gemiddeld);
    }

    @Override
    public String hint() {
        return "Begin met de langste zin, %s. Rond 12 woorden per zin leest het makkelijkst."
                .formatted(Quote.of(langste));
    }
}
