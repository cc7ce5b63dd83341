package be.huisvanhetkind.rules.toegankelijk;

import static be.huisvanhetkind.rules.regel.Bend.FREE;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Koppeling;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.tekst.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** De woorden van een link zeggen waar hij heen gaat (A11Y-3). */
public record LinkZegtNiets(Place place, String woorden) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(FREE, LinkZegtNiets.class, LinkZegtNiets::check).from(WET);

    private static final Set<String> LEEG = Set.copyOf(WordList.lines("lege-links"));
    private static final Pattern TEKENS = Pattern.compile("[^\\p{L}\\p{N} ]+");
    private static final Pattern WEBADRES =
            Pattern.compile("(?i)(?:https?://|www\\.)\\S+|[\\w-]+(?:\\.[\\w-]+)+/\\S*");

    static Stream<Finding> check(Huis huis) {
        return Openbaar.teksten(huis)
                .flatMap(opbouw -> opbouw.koppelingen().stream())
                .filter(link -> !link.doel().startsWith("#") && saysNothing(link))
                .map(link -> new LinkZegtNiets(link.woorden().place(), link.woorden().tekst()));
    }

    private static boolean saysNothing(Koppeling link) {
        String woorden = link.woorden().tekst();
        String kaal = TEKENS.matcher(woorden).replaceAll("").strip().toLowerCase(Locale.ROOT);
        return kaal.isEmpty() || LEEG.contains(kaal) || WEBADRES.matcher(woorden).matches();
    }

    @Override
    public String message() {
        return woorden.isEmpty()
                ? "Deze link heeft geen woorden om op te klikken."
                : "De link %s zegt niet waar hij heen gaat.".formatted(Quote.of(woorden));
    }

    @Override
    public String hint() {
        return "Zet de link op de woorden die het zeggen: “[Lees hoe je inschrijft](…)”.";
    }
}
