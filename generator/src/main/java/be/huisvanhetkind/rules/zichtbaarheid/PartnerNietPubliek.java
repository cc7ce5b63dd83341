package be.huisvanhetkind.rules.zichtbaarheid;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Wat een partner publiceert, staat bij een partner die zelf op de site staat (VIS-1). */
public record PartnerNietPubliek(Place place, String partner) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.of(FIXED, PartnerNietPubliek.class, PartnerNietPubliek::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all().stream()
                .filter(item -> item instanceof Publiek && item.fiche().zichtbaarOp(huis.vandaag()))
                .flatMap(item -> check(item, huis));
    }

    private static Stream<Finding> check(Item item, Huis huis) {
        return item.fiche().eigenaar().stream()
                .filter(eigenaar -> isVerborgen(eigenaar, huis))
                .map(eigenaar -> new PartnerNietPubliek(item.placeOf("status"), eigenaar));
    }

    private static boolean isVerborgen(String eigenaar, Huis huis) {
        return huis.find(Partner.class, eigenaar)
                .filter(partner -> !partner.fiche().zichtbaarOp(huis.vandaag()))
                .isPresent();
    }

    @Override
    public String message() {
        return "Dit komt niet op de site, want de partner “%s” staat er zelf niet op."
                .formatted(partner);
    }

    @Override
    public String hint() {
        return "Zet in partners/%s/partner.md “status: gepubliceerd”, of zet dit op concept."
                .formatted(partner);
    }
}
