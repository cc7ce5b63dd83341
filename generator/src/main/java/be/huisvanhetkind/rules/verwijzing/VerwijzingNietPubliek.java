package be.huisvanhetkind.rules.verwijzing;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.Zichtbaarheid;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Wat op de site staat, verwijst naar wat op de site staat (REF-3). */
public record VerwijzingNietPubliek(Place place, String soort, String id) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.of(FIXED, VerwijzingNietPubliek.class, VerwijzingNietPubliek::check);

    /** Archived files have a finding of their own. */
    static Stream<Finding> check(Huis huis) {
        return huis.all().stream()
                .filter(
                        item ->
                                item instanceof Publiek
                                        && item.fiche().zichtbaarVanaf(huis.vandaag()))
                .flatMap(item -> item.fiche().bestand().verwijzingen().stream())
                .filter(ref -> huis.find(ref).filter(doel -> isVerborgen(doel)).isPresent())
                .map(ref -> new VerwijzingNietPubliek(ref.place(), ref.soort(), ref.id()));
    }

    private static boolean isVerborgen(Item doel) {
        boolean publiek =
                doel instanceof Publiek
                        && doel.fiche().publicatie().zichtbaarheid() == Zichtbaarheid.PUBLIEK;
        return !publiek
                || doel.fiche().publicatie().status() == Status.CONCEPT
                || doel.fiche().publicatie().status() == Status.TER_NAZICHT;
    }

    @Override
    public String message() {
        return "Deze pagina komt op de site, maar waar ze naar verwijst niet: %s %s."
                .formatted(soort, Quote.of(id));
    }

    @Override
    public String hint() {
        return "Zet in dat bestand “status: gepubliceerd”, of haal de verwijzing hier weg.";
    }
}
