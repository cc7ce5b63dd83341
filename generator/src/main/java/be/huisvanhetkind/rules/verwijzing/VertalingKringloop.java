package be.huisvanhetkind.rules.verwijzing;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Een vertaling leidt naar één oorspronkelijke tekst (REF-2). */
public record VertalingKringloop(Place place, String id) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.of(FIXED, VertalingKringloop.class, VertalingKringloop::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all().stream()
                .filter(item -> item.fiche().vertalingVan().isPresent() && isInKring(item, huis))
                .map(item -> new VertalingKringloop(item.placeOf("vertaling_van"), item.id()));
    }

    private static boolean isInKring(Item start, Huis huis) {
        Set<Item> gezien = new HashSet<>();
        Optional<Item> volgende = bron(start, huis);
        while (volgende.isPresent() && gezien.add(volgende.get())) {
            if (volgende.get() == start) {
                return true;
            }
            volgende = bron(volgende.get(), huis);
        }
        return false;
    }

    private static Optional<Item> bron(Item item, Huis huis) {
        return item.fiche().vertalingVan().flatMap(ref -> huis.find(ref).map(Item.class::cast));
    }

    @Override
    public String message() {
        return "De vertalingen lopen in een kring: %s is langs een omweg een vertaling van zichzelf."
                .formatted(Quote.of(id));
    }

    @Override
    public String hint() {
        return "Laat “vertaling_van” weg in de tekst die eerst geschreven is.";
    }
}
