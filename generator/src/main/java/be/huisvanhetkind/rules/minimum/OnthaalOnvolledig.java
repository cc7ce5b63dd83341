package be.huisvanhetkind.rules.minimum;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.ADVIES;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Onthaal;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Een onthaal geeft alle vijf de diensten, of zegt waarom niet (MIN-4). */
public record OnthaalOnvolledig(Place place, List<String> ontbreekt) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(CONDITION, OnthaalOnvolledig.class, OnthaalOnvolledig::check)
                    .from(ADVIES);

    public OnthaalOnvolledig {
        ontbreekt = List.copyOf(ontbreekt);
    }

    static Stream<Finding> check(Huis huis) {
        return Zichtbaar.of(huis, Locatie.class).flatMap(locatie -> check(huis, locatie).stream());
    }

    private static Optional<Finding> check(Huis huis, Locatie locatie) {
        return locatie.onthaal()
                .filter(onthaal -> onthaal.reden().isEmpty())
                .map(onthaal -> missing(huis, onthaal))
                .filter(labels -> !labels.isEmpty())
                .map(labels -> new OnthaalOnvolledig(locatie.placeOf("onthaal"), labels));
    }

    private static List<String> missing(Huis huis, Onthaal onthaal) {
        Set<String> gegeven =
                onthaal.diensten().stream().map(Begrip::id).collect(Collectors.toSet());
        return huis.begrippen().of(Lijst.ONTHAALDIENST).stream()
                .filter(dienst -> dienst.appliesOn(huis.vandaag()))
                .filter(dienst -> !gegeven.contains(dienst.id()))
                .map(Begrip::label)
                .toList();
    }

    @Override
    public String message() {
        return "Dit onthaal geeft niet alle diensten. Dit ontbreekt: %s."
                .formatted(ontbreekt.stream().map(Quote::of).collect(Collectors.joining(", ")));
    }

    @Override
    public String hint() {
        return "Voeg toe wat je er wel doet, of schrijf bij “reden” waarom het hier niet kan.";
    }
}
