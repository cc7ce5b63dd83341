package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.view.Kaart;
import be.huisvanhetkind.site.view.Merkje;
import be.huisvanhetkind.site.view.PartnerMerk;
import be.huisvanhetkind.site.woorden.AfspraakWoorden;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import be.huisvanhetkind.site.woorden.PrijsWoorden;
import java.util.List;
import java.util.Optional;

/** Offers as they stand in a list. */
public final class Kaarten {
    /** A card with the name of each part in its place, for the script that draws cards. */
    public static final Kaart SJABLOON =
            new Kaart(
                    "$titel$",
                    new Url("/$url$"),
                    "$samenvatting$",
                    "$leeftijd$",
                    "$prijs$",
                    "$afspraak$",
                    "$plaatsen$",
                    Optional.of(
                            new PartnerMerk(
                                    "$partner$", Addresses.PARTNERS, "$klasse$", Optional.empty())),
                    Optional.of(new Merkje("$merkklasse$", "info", "$merkje$")),
                    Optional.of("$reden$"),
                    Optional.empty(),
                    Optional.empty());

    private static final int PLACES = 3;

    private Kaarten() {}

    public static List<Kaart> van(List<Aanbod> aanbod, Index index) {
        return aanbod.stream().map(item -> van(item, index)).toList();
    }

    public static Kaart van(Aanbod aanbod, Index index) {
        return new Kaart(
                aanbod.titel(),
                Addresses.of(aanbod),
                aanbod.fiche().samenvatting(),
                LeeftijdWoorden.van(aanbod.leeftijd()),
                PrijsWoorden.kort(aanbod.prijs()),
                AfspraakWoorden.kort(aanbod),
                plaatsen(aanbod, index),
                Merken.van(aanbod, index),
                merkje(aanbod),
                aanbod.reden(),
                Optional.empty(),
                Optional.empty());
    }

    /** Says it when the offer is full or closed for now. */
    public static Optional<Merkje> merkje(Aanbod aanbod) {
        return switch (aanbod.dienststatus()) {
            case OPEN -> Optional.empty();
            case VOLZET -> Optional.of(new Merkje("vol", "info", "Volzet"));
            case TIJDELIJK_GESLOTEN -> Optional.of(new Merkje("dicht", "", "Tijdelijk dicht"));
        };
    }

    private static String plaatsen(Aanbod aanbod, Index index) {
        List<String> names =
                aanbod.waar().stream().map(waar -> plaats(waar, index)).distinct().toList();
        return names.size() <= PLACES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, PLACES - 1))
                        + " en "
                        + (names.size() - PLACES + 1)
                        + " andere plaatsen";
    }

    private static String plaats(Waar waar, Index index) {
        return waar.locatie()
                .flatMap(index.huis()::find)
                .map(Item::titel)
                .orElseGet(
                        () ->
                                switch (waar.aanlevering()) {
                                    case ONLINE -> "Online";
                                    case MAATWERK_BUITENSHUIS -> "Bij je thuis";
                                    default -> "Bel voor de plaats";
                                });
    }
}
