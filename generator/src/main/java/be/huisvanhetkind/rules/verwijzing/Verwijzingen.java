package be.huisvanhetkind.rules.verwijzing;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.huis.Huis;
import java.util.stream.Stream;

/** The references of a house. */
final class Verwijzingen {
    private Verwijzingen() {}

    /** Every reference, of the items and of the house itself. */
    static Stream<Ref<? extends Item>> of(Huis huis) {
        return Stream.concat(
                huis.verband().bestand().verwijzingen().stream(),
                huis.all().stream()
                        .flatMap(item -> item.fiche().bestand().verwijzingen().stream()));
    }
}
