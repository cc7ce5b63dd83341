package be.huisvanhetkind.rules.verwijzing;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Wat op de site staat, verwijst niet naar het archief (REF-1). */
public record VerwijzingGearchiveerd(Place place, String soort, String id) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.of(FREE, VerwijzingGearchiveerd.class, VerwijzingGearchiveerd::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all().stream()
                .filter(
                        item ->
                                item instanceof Publiek
                                        && item.fiche().zichtbaarVanaf(huis.vandaag()))
                .flatMap(item -> item.fiche().bestand().verwijzingen().stream())
                .filter(ref -> huis.find(ref).filter(VerwijzingGearchiveerd::isWeg).isPresent())
                .map(ref -> new VerwijzingGearchiveerd(ref.place(), ref.soort(), ref.id()));
    }

    private static boolean isWeg(Item doel) {
        return doel.fiche().publicatie().status() == Status.GEARCHIVEERD;
    }

    @Override
    public String message() {
        return "Hier staat een verwijzing naar het archief: %s %s is er niet meer op de site."
                .formatted(soort, Quote.of(id));
    }

    @Override
    public String hint() {
        return "Verwijs naar iets wat er nog is, of haal de verwijzing weg.";
    }
}
