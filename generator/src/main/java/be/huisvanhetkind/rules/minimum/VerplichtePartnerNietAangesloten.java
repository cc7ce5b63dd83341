package be.huisvanhetkind.rules.minimum;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Wie door Kind en Gezin erkend of gesubsidieerd is, hoort bij het huis (MIN-6). */
public record VerplichtePartnerNietAangesloten(Place place, String partner) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.of(
                    CONDITION,
                    VerplichtePartnerNietAangesloten.class,
                    VerplichtePartnerNietAangesloten::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all(Partner.class).stream()
                .filter(Partner::kgVerplicht)
                .flatMap(partner -> check(partner, huis));
    }

    private static Stream<Finding> check(Partner partner, Huis huis) {
        return veld(huis, partner).stream()
                .map(partner::placeOf)
                .map(place -> new VerplichtePartnerNietAangesloten(place, partner.titel()));
    }

    /** The field that keeps a partner out. */
    private static Optional<String> veld(Huis huis, Partner partner) {
        if (!partner.fiche().zichtbaarOp(huis.vandaag())) {
            return Optional.of("status");
        }
        if (partner.partnerSinds().isEmpty()) {
            return Optional.of("kg_verplicht");
        }
        return partner.partnerSinds()
                .filter(sinds -> sinds.isAfter(huis.vandaag()))
                .map(sinds -> "partner_sinds");
    }

    @Override
    public String message() {
        return "%s moet bij het huis horen, maar is vandaag nog geen partner op de site."
                .formatted(Quote.of(partner));
    }

    @Override
    public String hint() {
        return "Publiceer de bladzijde van deze partner en vul “partner_sinds” in. Is de partner niet erkend of gesubsidieerd? Zet dan “kg_verplicht: nee”.";
    }
}
