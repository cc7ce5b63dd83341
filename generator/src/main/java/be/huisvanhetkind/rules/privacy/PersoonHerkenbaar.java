package be.huisvanhetkind.rules.privacy;

import static be.huisvanhetkind.rules.regel.Bend.FREE;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.rules.privacy.Verhaal.Wat;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.tekst.Teksten;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wie met naam genoemd is, van hem of haar staat niets eigens op de site (PRI-7). */
public record PersoonHerkenbaar(Place place, String wie, Wat wat, boolean isZeker)
        implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>of(FREE, PersoonHerkenbaar.class, PersoonHerkenbaar::check).from(WET);

    private static final Pattern NAAM = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");

    static Stream<Finding> check(Huis huis) {
        Set<String> eigen = eigennamen(huis);
        return huis.all().stream()
                .filter(Publiek.class::isInstance)
                .flatMap(Teksten::of)
                .flatMap(alinea -> check(alinea, eigen));
    }

    static Stream<Finding> check(Alinea alinea, Set<String> eigennamen) {
        return Verhaal.findIn(alinea.tekst(), eigennamen).stream().map(een -> of(alinea, een));
    }

    private static Finding of(Alinea alinea, Verhaal een) {
        Place place = alinea.placeOf(een.wie());
        return new PersoonHerkenbaar(place, een.wie(), een.wat(), een.isZeker());
    }

    /** Words that name an organisation, a place or something of the house itself. */
    private static Set<String> eigennamen(Huis huis) {
        Werkingsgebied gebied = huis.verband().werkingsgebied();
        return Stream.of(
                        Stream.of(huis.verband().naam()),
                        huis.all().stream().map(Item::titel),
                        gebied.wijken().stream(),
                        gebied.gemeenten().stream().map(Gemeente::naam))
                .flatMap(namen -> namen)
                .flatMap(naam -> NAAM.matcher(naam).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    @Override
    public Severity severity() {
        return isZeker ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    public String message() {
        String begin =
                isZeker ? "Hier staat bij een naam (%s) " : "Is %s iemands naam? Dan staat erbij ";
        return begin.formatted(Quote.of(wie))
                + switch (wat) {
                    case LEEFTIJD -> "hoe oud dat kind is.";
                    case GEZONDHEID -> "hoe het met iemands gezondheid is.";
                    case MOEILIJKHEID -> "wat iemand of een gezin meemaakt.";
                    case NUMMER -> "een eigen nummer.";
                    case ADRES -> "waar iemand woont.";
                };
    }

    @Override
    public String hint() {
        return switch (wat) {
            case LEEFTIJD -> "Laat de naam weg: “een kind van 7 jaar”.";
            case GEZONDHEID -> "Laat de naam weg: “een kind met autisme”, “een mama die ziek is”.";
            case MOEILIJKHEID ->
                    "Laat de naam weg: “een gezin met schulden”, “een papa die alleen staat”.";
            case NUMMER ->
                    "Schrijf een functie en een nummer van het werk: “Bel het onthaal: 013 00 12 34.”.";
            case ADRES ->
                    "Schrijf het adres van een organisatie, of laat het weg: “bij een gezin thuis”.";
        };
    }
}
