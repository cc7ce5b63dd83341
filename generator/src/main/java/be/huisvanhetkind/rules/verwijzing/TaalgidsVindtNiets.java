package be.huisvanhetkind.rules.verwijzing;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Wat de taalgids vertaalt, staat nog ergens in het huis (REF-2).
 *
 * @param teksten what does stand there, in order
 */
public record TaalgidsVindtNiets(Place place, String nl, List<String> teksten) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.of(FREE, TaalgidsVindtNiets.class, TaalgidsVindtNiets::check);

    public TaalgidsVindtNiets {
        teksten = List.copyOf(teksten);
    }

    /** What cannot be read now may say it. */
    static Stream<Finding> check(Huis huis) {
        boolean isWhole = huis.onvolledig().isEmpty() && !huis.geraden().verband();
        return isWhole ? missing(huis) : Stream.empty();
    }

    private static Stream<Finding> missing(Huis huis) {
        Set<String> teksten = new TreeSet<>();
        huis.begrippen().lijsten().values().stream()
                .flatMap(List::stream)
                .map(Begrip::label)
                .forEach(teksten::add);
        Stream.concat(
                        Stream.of(huis.verband().bestand()),
                        huis.all().stream().map(item -> item.fiche().bestand()))
                .flatMap(bestand -> bestand.teksten().stream())
                .map(Alinea::tekst)
                .forEach(teksten::add);
        return huis.begrippen().taalgids().woorden().values().stream()
                .flatMap(perWoord -> perWoord.values().stream())
                .filter(woord -> !teksten.contains(woord.nl()))
                .map(
                        woord ->
                                new TaalgidsVindtNiets(
                                        woord.place(), woord.nl(), List.copyOf(teksten)));
    }

    @Override
    public String message() {
        return "Nergens in het huis staat nog %s, dus niemand leest deze vertaling."
                .formatted(Quote.of(nl));
    }

    @Override
    public String hint() {
        return Nearest.hint(
                nl,
                teksten,
                "Schrijf achter “nl:” wat er in het Nederlands staat, letter voor letter, of haal deze regels weg.");
    }
}
