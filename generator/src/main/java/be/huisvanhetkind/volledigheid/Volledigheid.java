package be.huisvanhetkind.volledigheid;

import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Hoe volledig het huis zich vandaag aan gezinnen toont. Only what is published counts: a draft may
 * be as empty as its author likes.
 *
 * @param partners ordered by id
 * @param items ordered by file
 */
public record Volledigheid(List<PartnerVolledigheid> partners, List<ItemVolledigheid> items) {
    /** When there is no house. */
    public static final Volledigheid LEEG = new Volledigheid(List.of(), List.of());

    public Volledigheid {
        partners = List.copyOf(partners);
        items = List.copyOf(items);
    }

    public static Volledigheid of(Huis huis) {
        List<ItemVolledigheid> items =
                OpenbaarHuis.of(huis).items().values().stream()
                        .flatMap(perId -> perId.values().stream())
                        .map(ItemVolledigheid::of)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(ItemVolledigheid::bestand))
                        .toList();
        return new Volledigheid(partners(items), items);
    }

    private static List<PartnerVolledigheid> partners(List<ItemVolledigheid> items) {
        Map<String, List<ItemVolledigheid>> perPartner =
                items.stream()
                        .filter(item -> item.partner().isPresent())
                        .collect(Collectors.groupingBy(item -> item.partner().orElseThrow()));
        return items.stream()
                .filter(ItemVolledigheid::isProfiel)
                .map(
                        profiel ->
                                PartnerVolledigheid.of(
                                        profiel, perPartner.getOrDefault(profiel.id(), List.of())))
                .sorted(Comparator.comparing(PartnerVolledigheid::id))
                .toList();
    }
}
