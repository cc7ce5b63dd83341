package be.huisvanhetkind.rules.taal;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.taal.Lijdend;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Een tekst zegt wie iets doet: hoogstens één zin op drie is lijdend (TAAL-5). */
public record LijdendeVorm(Place place, String zin, int lijdend, int zinnen) implements Warning {
    public static final Rule<Gezinstekst> RULE =
            Rule.of(FREE, LijdendeVorm.class, LijdendeVorm::check);

    private static final int GENOEG_ZINNEN = 6;

    static Stream<Finding> check(Gezinstekst tekst) {
        return check(tekst.body()).stream();
    }

    private static Optional<Finding> check(List<Leeszin> zinnen) {
        if (zinnen.size() < GENOEG_ZINNEN) {
            return Optional.empty();
        }
        List<Leeszin> lijdend =
                zinnen.stream().filter(een -> Lijdend.is(een.zin().tekst())).toList();
        return lijdend.size() * 3 <= zinnen.size()
                ? Optional.empty()
                : Optional.of(
                        new LijdendeVorm(
                                lijdend.get(0).place(),
                                lijdend.get(0).withoutPunt(),
                                lijdend.size(),
                                zinnen.size()));
    }

    @Override
    public String message() {
        String waar =
                lijdend == zinnen
                        ? "In geen enkele zin"
                        : "In %d van de %d zinnen".formatted(lijdend, zinnen);
        return "%s lezen we %swie iets doet, zoals in %s."
                .formatted(waar, lijdend == zinnen ? "" : "niet ", Quote.of(zin));
    }

    @Override
    public String hint() {
        return "Zeg wie het doet: schrijf “wij bellen je” en niet “je wordt gebeld”.";
    }
}
