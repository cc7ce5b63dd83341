package be.huisvanhetkind.rules.leeftijd;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** De leeftijd in de woorden is die in de velden (AGE-3). */
public record LeeftijdAndersInTekst(Place place, String tekst, int min, int max)
        implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, LeeftijdAndersInTekst.class, LeeftijdAndersInTekst::check);

    private static final Pattern BEREIK =
            Pattern.compile("(\\d{1,2}) (tot|tot en met|t\\.e\\.m\\.) (\\d{1,2}) jaar");

    static Stream<Finding> check(Huis huis) {
        Stream<Finding> aanbod =
                huis.all(Aanbod.class).stream()
                        .flatMap(een -> check(een, een.leeftijd(), een.woorden().voorWie()));
        Stream<Finding> activiteiten =
                huis.all(Activiteit.class).stream()
                        .flatMap(een -> check(een, een.leeftijd(), een.voorWie().orElse("")));
        return Stream.concat(aanbod, activiteiten);
    }

    private static Stream<Finding> check(Item item, Leeftijd leeftijd, String voorWie) {
        return Stream.of(item.titel(), item.fiche().samenvatting(), voorWie)
                .flatMap(tekst -> BEREIK.matcher(tekst).results())
                .filter(bereik -> !fits(bereik, leeftijd))
                .map(bereik -> finding(leeftijd, bereik.group()));
    }

    private static Finding finding(Leeftijd leeftijd, String tekst) {
        return new LeeftijdAndersInTekst(leeftijd.place(), tekst, leeftijd.min(), leeftijd.max());
    }

    /**
     * People say "0 tot 3 jaar" for children who are not three yet and for children who are: both
     * are right.
     */
    private static boolean fits(MatchResult bereik, Leeftijd leeftijd) {
        int van = Integer.parseInt(bereik.group(1)) * 12;
        int tot = Integer.parseInt(bereik.group(3)) * 12;
        return leeftijd.min() <= van && leeftijd.max() >= tot - 1;
    }

    @Override
    public String message() {
        return "In de tekst staat %s, maar de velden zeggen %d tot en met %d maanden."
                .formatted(Quote.of(tekst), min, max);
    }

    @Override
    public String hint() {
        return "Pas de woorden of de velden aan, zodat ze hetzelfde zeggen. “0 tot 3 jaar” is 0 tot en met 35 maanden.";
    }
}
