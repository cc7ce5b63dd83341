package be.huisvanhetkind.rules.privacy;

import static be.huisvanhetkind.rules.regel.Bend.FREE;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Afbeelding;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Toestemming;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.tekst.Teksten;
import be.huisvanhetkind.rules.tekst.WordList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mensen op een foto gaven daarvoor toestemming (PRI-3). */
public record BeeldZonderToestemming(Place place, String wie) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(FREE, BeeldZonderToestemming.class, BeeldZonderToestemming::check)
                    .from(WET);

    private static final Pattern WOORD = Pattern.compile("[^\\p{L}]+");
    private static final Pattern TEKENING =
            Pattern.compile(
                    "(?i)tekening|getekend|illustratie|logo|pictogram|schema|schilderij|icoon");
    private static final Set<String> MENSEN = WordList.words("mensen");

    static Stream<Finding> check(Huis huis) {
        return huis.all().stream().flatMap(item -> check(item.fiche()));
    }

    private static Stream<Finding> check(Fiche fiche) {
        return fiche.afbeelding().stream()
                .filter(BeeldZonderToestemming::isFoto)
                .map(Afbeelding::alt)
                .flatMap(alt -> check(fiche, alt));
    }

    private static Stream<Finding> check(Fiche fiche, String alt) {
        return mensen(alt).stream()
                .map(wie -> new BeeldZonderToestemming(Teksten.placeOfAlt(fiche, alt), wie));
    }

    private static boolean isFoto(Afbeelding beeld) {
        return beeld.toestemming() == Toestemming.NIET_NODIG
                && !beeld.bestand().extensie().equals("svg")
                && !TEKENING.matcher(beeld.alt()).find();
    }

    /** The first word that means people. */
    private static Optional<String> mensen(String alt) {
        return Arrays.stream(WOORD.split(alt))
                .filter(woord -> MENSEN.contains(woord.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    @Override
    public String message() {
        return "Op deze foto staan mensen (%s), maar er staat dat toestemming niet nodig is."
                .formatted(Quote.of(wie));
    }

    @Override
    public String hint() {
        return "Vraag toestemming op papier, bij een kind aan de ouders, en schrijf dan “toestemming: schriftelijk”."
                + " Is niemand herkenbaar? Schrijf “niet-gericht”.";
    }
}
