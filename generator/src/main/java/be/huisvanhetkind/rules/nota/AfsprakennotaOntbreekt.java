package be.huisvanhetkind.rules.nota;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Afsprakennota;
import be.huisvanhetkind.model.netwerk.Engagement;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Een partner in een leeftijdsgroep of in de stuurgroep heeft een afsprakennota (NOTA-4). */
public record AfsprakennotaOntbreekt(Place place, String partner) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>of(CONDITION, AfsprakennotaOntbreekt.class, AfsprakennotaOntbreekt::check)
                    .from(HUIS);

    private static final String NIVEAU = "leeftijdsgroepen-en-stuurgroep";

    static Stream<Finding> check(Huis huis) {
        return huis.isVolledig(Afsprakennota.class) ? missing(huis) : Stream.empty();
    }

    private static Stream<Finding> missing(Huis huis) {
        Set<String> metNota =
                Afsprakennotas.of(huis)
                        .map(nota -> nota.partner().id())
                        .collect(Collectors.toSet());
        return huis.all(Engagement.class).stream()
                .filter(een -> een.fiche().publicatie().status() == Status.GEPUBLICEERD)
                .filter(
                        een ->
                                een.niveaus().stream()
                                        .anyMatch(niveau -> niveau.id().equals(NIVEAU)))
                .filter(een -> Afsprakennotas.isOpDeSite(een.partner(), huis))
                .filter(een -> !metNota.contains(een.partner().id()))
                .map(
                        een ->
                                new AfsprakennotaOntbreekt(
                                        een.placeOf("niveaus"),
                                        Afsprakennotas.naam(een.partner(), huis)));
    }

    @Override
    public String message() {
        return "%s zit in een leeftijdsgroep of in de stuurgroep, maar heeft geen afsprakennota."
                .formatted(Quote.of(partner));
    }

    @Override
    public String hint() {
        return "Schrijf samen met de partner op wat jullie van elkaar verwachten en hoelang, in de map netwerk/afsprakennotas.";
    }
}
