package be.huisvanhetkind.uitgave;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a version means for a house, as {@code versies/<nummer>.md} tells.
 *
 * @param nieuw what a house can do since
 * @param doen what its people must do
 */
public record Uitgaveblad(
        Uitgavenummer nummer, List<String> nieuw, List<String> doen, List<AndereNaam> andereNamen) {
    private static final Pattern NAAM = Pattern.compile("`([^`]+)` heet nu `([^`]+)`");

    public Uitgaveblad {
        nieuw = List.copyOf(nieuw);
        doen = List.copyOf(doen);
        andereNamen = List.copyOf(andereNamen);
    }

    static Uitgaveblad of(Uitgavenummer nummer, String markdown) {
        return new Uitgaveblad(
                nummer,
                items(markdown, "Nieuw").toList(),
                items(markdown, "Wat je moet doen").toList(),
                items(markdown, "Andere namen")
                        .flatMap(item -> NAAM.matcher(item).results())
                        .map(naam -> new AndereNaam(naam.group(1), naam.group(2)))
                        .toList());
    }

    /** The items of the list below a heading, each as one line. */
    private static Stream<String> items(String markdown, String kop) {
        return Stream.of(markdown.split("(?m)^## "))
                .filter(part -> part.startsWith(kop + "\n"))
                .flatMap(part -> Stream.of(part.split("(?m)^- ")).skip(1))
                .map(item -> item.strip().replaceAll("\\s+", " "));
    }
}
