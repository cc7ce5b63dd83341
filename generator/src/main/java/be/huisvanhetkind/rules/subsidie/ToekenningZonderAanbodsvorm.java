package be.huisvanhetkind.rules.subsidie;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Toekenning;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** De Vlaamse subsidie gaat naar een van de vijf gesubsidieerde vormen van aanbod (SUB-2). */
public record ToekenningZonderAanbodsvorm(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(
                    CONDITION,
                    ToekenningZonderAanbodsvorm.class,
                    ToekenningZonderAanbodsvorm::check);

    private static final Set<String> GESUBSIDIEERD =
            Set.of(
                    "opvoedingsondersteuning",
                    "spel-en-ontmoeting",
                    "ambulant",
                    "mobiel",
                    "versterking-onderwijskansen");

    static Stream<Finding> check(Huis huis) {
        return Toekenningen.ofKg(huis)
                .filter(
                        een ->
                                een.aanbodsvormen().stream()
                                        .noneMatch(vorm -> GESUBSIDIEERD.contains(vorm.id())))
                .map(een -> new ToekenningZonderAanbodsvorm(place(een)));
    }

    private static Place place(Toekenning een) {
        return een.placeOf(een.aanbodsvormen().isEmpty() ? "bron" : "aanbodsvormen");
    }

    @Override
    public String message() {
        return "Er staat niet bij naar welke gesubsidieerde vorm van aanbod dit geld gaat.";
    }

    @Override
    public String hint() {
        return "Vul bij “aanbodsvormen” minstens één van de vijf in: opvoedingsondersteuning, spel-en-ontmoeting, ambulant, mobiel of versterking-onderwijskansen.";
    }
}
