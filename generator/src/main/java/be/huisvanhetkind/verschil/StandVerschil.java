package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another owner, and whether a file is on the site of today. */
final class StandVerschil {
    private StandVerschil() {}

    static List<Verschil> between(Item voor, Item na, Blik blik) {
        return Stream.of(owner(voor, na, blik), shown(voor, na, blik))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Verschil> owner(Item voor, Item na, Blik blik) {
        String was = name(voor.fiche().eigenaar().map(blik::partner), blik);
        String is = name(na.fiche().eigenaar().map(blik::partner), blik);
        String zin = "Is voortaan van %s (was: %s).".formatted(is, was);
        return was.equals(is) || na instanceof Partner
                ? Optional.empty()
                : Optional.of(new Verschil(Gewicht.CONTACT, "eigenaar", zin, was, is));
    }

    private static String name(Optional<String> partner, Blik blik) {
        return partner.orElse(blik.partner(PartnerVerschil.HUIS));
    }

    /** Whether the change itself brings it on the site of today, or takes it off. */
    private static Optional<Verschil> shown(Item voor, Item na, Blik blik) {
        boolean was = OpenbaarHuis.shows(blik.voor(), (Publiek) voor);
        boolean is = OpenbaarHuis.shows(blik.na(), (Publiek) na);
        if (was == is) {
            return Optional.empty();
        }
        return Optional.of(
                is
                        ? new Verschil(Gewicht.NIEUW, "getoond", "Staat daardoor weer op de site.")
                        : new Verschil(
                                Gewicht.WEG,
                                "getoond",
                                "Staat daardoor vandaag niet meer op de site."));
    }
}
