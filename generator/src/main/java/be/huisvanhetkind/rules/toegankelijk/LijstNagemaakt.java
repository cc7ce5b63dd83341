package be.huisvanhetkind.rules.toegankelijk;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Alinea.Soort;
import be.huisvanhetkind.model.tekst.Opbouw;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Een lijst is een lijst, en geen regels met een bolletje ervoor (A11Y-2). */
public record LijstNagemaakt(Place place, String teken) implements Finding {
    private static final String TEKENS = "•·▪‣◦●○■\uf0b7\uf0a7–—";

    /** What a word processor begins the items of a list with. */
    private static final Pattern PUNT =
            Pattern.compile(
                    "(?m)^[ \\u00a0\\t]*+([%s](?=[ \\u00a0\\t])|[o§](?=\\t))".formatted(TEKENS));

    /** The first of each text: an author mends them all at once. */
    public static Stream<Finding> check(Huis huis) {
        return Openbaar.teksten(huis).flatMap(opbouw -> eerste(opbouw).stream());
    }

    private static Optional<Finding> eerste(Opbouw opbouw) {
        return opbouw.alineas().stream()
                .filter(alinea -> alinea.soort() == Soort.ALINEA)
                .flatMap(alinea -> punt(alinea).stream())
                .findFirst();
    }

    private static Optional<Finding> punt(Alinea alinea) {
        String tekst = alinea.getypt().tekst();
        int einde = tekst.indexOf("\n\n", alinea.vanaf());
        Matcher punt =
                PUNT.matcher(tekst)
                        .region(
                                tekst.lastIndexOf('\n', alinea.vanaf()) + 1,
                                einde < 0 ? tekst.length() : einde);
        return punt.find()
                ? Optional.of(
                        new LijstNagemaakt(alinea.getypt().place(punt.start(1), 1), punt.group(1)))
                : Optional.empty();
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return "Deze regel begint met %s, en is zo geen punt van een lijst."
                .formatted(Quote.of(teken));
    }

    @Override
    public String hint() {
        return "Begin elk punt op een eigen regel met een streepje en een spatie: “- ”. Laat voor het eerste punt een regel leeg.";
    }
}
