package be.huisvanhetkind.rules.verwijzing;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** De opvolger van een begrip staat in dezelfde lijst en volgt zichzelf niet op (REF-2). */
public record OpvolgerOnbekend(Place place, String begrip, String opvolger, List<String> begrippen)
        implements Finding {
    public static final Rule<Huis> RULE =
            Rule.of(FIXED, OpvolgerOnbekend.class, OpvolgerOnbekend::check);

    public OpvolgerOnbekend {
        begrippen = List.copyOf(begrippen);
    }

    static Stream<Finding> check(Huis huis) {
        return huis.begrippen().lijsten().values().stream()
                .flatMap(List::stream)
                .filter(begrip -> begrip.opvolger().isPresent() && !ends(begrip, huis))
                .sorted(Comparator.comparing(Begrip::place))
                .map(
                        begrip ->
                                new OpvolgerOnbekend(
                                        begrip.place(),
                                        begrip.id(),
                                        begrip.opvolger().orElse(""),
                                        namen(begrip, huis)));
    }

    /** Whether the chain of successors ends at a term that has none. */
    private static boolean ends(Begrip begrip, Huis huis) {
        Set<String> gezien = new HashSet<>();
        Optional<Begrip> volgende = Optional.of(begrip);
        while (volgende.isPresent() && gezien.add(volgende.get().id())) {
            if (volgende.get().opvolger().isEmpty()) {
                return true;
            }
            volgende = huis.begrippen().find(begrip.lijst(), volgende.get().opvolger().get());
        }
        return false;
    }

    private static List<String> namen(Begrip begrip, Huis huis) {
        return huis.begrippen().of(begrip.lijst()).stream()
                .map(Begrip::id)
                .filter(id -> !id.equals(begrip.id()) && !id.equals(begrip.opvolger().orElse("")))
                .toList();
    }

    @Override
    public String message() {
        return "De opvolger %s van “%s” past niet in deze lijst."
                .formatted(Quote.of(opvolger), begrip);
    }

    @Override
    public String hint() {
        return Nearest.hint(
                opvolger,
                begrippen,
                "Schrijf een begrip uit dezelfde lijst, dat zelf niet opgevolgd wordt door dit begrip.");
    }
}
