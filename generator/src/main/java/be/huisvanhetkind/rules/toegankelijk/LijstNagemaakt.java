package be.huisvanhetkind.rules.toegankelijk;

import static be.huisvanhetkind.rules.regel.Bend.FREE;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Alinea.Soort;
import be.huisvanhetkind.model.tekst.Opbouw;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Een lijst is een lijst, en geen regels met een bolletje ervoor (A11Y-2). */
public record LijstNagemaakt(Place place) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(FREE, LijstNagemaakt.class, LijstNagemaakt::check).from(WET);

    private static final String TEKENS = "•·▪‣◦●○■§\uf0b7\uf0a7–—";

    /** What a word processor begins the items of a list with. */
    private static final Pattern PUNT =
            Pattern.compile("(?m)^[ \\u00a0\\t]*+([%s](?=[ \\u00a0\\t]))".formatted(TEKENS));

    /** The first of each text: an author mends them all at once. */
    static Stream<Finding> check(Huis huis) {
        return Openbaar.teksten(huis).flatMap(opbouw -> eerste(opbouw).stream());
    }

    private static Optional<Finding> eerste(Opbouw opbouw) {
        return opbouw.alineas().stream()
                .filter(alinea -> alinea.soort() == Soort.ALINEA && mayBePunt(alinea.tekst()))
                .flatMap(alinea -> punt(alinea).stream())
                .findFirst();
    }

    private static boolean mayBePunt(String tekst) {
        return tekst.chars().anyMatch(teken -> TEKENS.indexOf(teken) >= 0);
    }

    private static Optional<Finding> punt(Alinea alinea) {
        return alinea.find(PUNT).map(LijstNagemaakt::new);
    }

    @Override
    public String message() {
        return "Deze regel lijkt een punt van een lijst, maar begint met een ander teken dan een gewoon streepje.";
    }

    @Override
    public String hint() {
        return "Begin elk punt op een eigen regel met een streepje en een spatie: “- ”. Laat voor het eerste punt een regel leeg.";
    }
}
