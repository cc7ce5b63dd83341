package be.huisvanhetkind.rules.minimum;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.ADVIES;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In elk huis kun je terecht voor elk van de vijf domeinen (MIN-2). */
public record DomeinOnbereikbaar(Place place, String domein, String label, Optional<String> plaats)
        implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>missing(CONDITION, DomeinOnbereikbaar.class, DomeinOnbereikbaar::check)
                    .from(ADVIES);

    private static final String ANDER = "ander";

    static Stream<Finding> check(Huis huis) {
        Bereik bereik = Bereik.of(huis);
        List<Locatie> huizen = Zichtbaar.locaties(huis, Locatiesoort.HUIS).toList();
        return huis.begrippen().of(Lijst.DOMEIN).stream()
                .filter(domein -> !domein.id().equals(ANDER) && domein.appliesOn(huis.vandaag()))
                .flatMap(
                        domein ->
                                huizen.isEmpty()
                                        ? inHetGeheel(huis, bereik, domein)
                                        : perHuis(huizen, bereik, domein));
    }

    private static Stream<Finding> inHetGeheel(Huis huis, Bereik bereik, Begrip domein) {
        Place place = huis.verband().origin().start();
        return bereik.ergens(domein.id())
                ? Stream.empty()
                : Stream.of(
                        new DomeinOnbereikbaar(
                                place, domein.id(), domein.label(), Optional.empty()));
    }

    private static Stream<Finding> perHuis(List<Locatie> huizen, Bereik bereik, Begrip domein) {
        return huizen.stream()
                .filter(plaats -> !bereik.in(plaats.id(), domein.id()))
                .map(
                        plaats ->
                                new DomeinOnbereikbaar(
                                        plaats.fiche().origin().start(),
                                        domein.id(),
                                        domein.label(),
                                        Optional.of(plaats.titel())));
    }

    @Override
    public String message() {
        return "Voor %s kan een gezin niet terecht in %s."
                .formatted(Quote.of(label), plaats.map(Quote::of).orElse("het huis"));
    }

    @Override
    public String hint() {
        String wat = "Publiceer een aanbod met “%s” bij “domeinen”".formatted(domein);
        return plaats.isEmpty()
                ? wat + "."
                : wat + ", en zet deze plaats bij “waar”. Doorverwijzen naar een partner telt ook.";
    }
}
