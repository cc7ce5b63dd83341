package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Kaart;
import be.huisvanhetkind.site.view.Merkje;
import be.huisvanhetkind.site.view.PartnerMerk;
import be.huisvanhetkind.site.woorden.AfspraakWoorden;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import be.huisvanhetkind.site.woorden.PlaatsWoorden;
import be.huisvanhetkind.site.woorden.PrijsWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Offers as they stand in a list. */
public final class Kaarten {
    /** A card with the name of each part in its place, for the script that draws cards. */
    public static final Kaart SJABLOON =
            new Kaart(
                    Geschreven.site("$titel$"),
                    new Url("/$url$"),
                    Geschreven.site("$samenvatting$"),
                    "$leeftijd$",
                    "$prijs$",
                    "$afspraak$",
                    "$wanneer$",
                    List.of(Geschreven.site("$plaatsen$")),
                    Optional.of(PartnerMerk.SJABLOON),
                    Optional.of(Merkje.SJABLOON),
                    Optional.of(Geschreven.site("$reden$")));

    private static final int PLACES = 3;

    private Kaarten() {}

    public static List<Kaart> of(List<Aanbod> aanbod, Index index) {
        return aanbod.stream().map(item -> of(item, index)).toList();
    }

    public static Kaart of(Aanbod aanbod, Index index) {
        Woordenboek w = index.woorden();
        return new Kaart(
                Geschreven.titel(aanbod),
                Addresses.of(aanbod),
                Geschreven.samenvatting(aanbod),
                LeeftijdWoorden.of(aanbod.leeftijd(), w),
                PrijsWoorden.kort(aanbod.prijs(), w),
                AfspraakWoorden.kort(aanbod, w),
                Weekdagen.of(aanbod, index),
                plaatsen(aanbod, index),
                Merken.of(aanbod, index),
                merkje(aanbod, w),
                aanbod.woorden().reden().map(text -> Geschreven.zin(aanbod, text)));
    }

    /** Says it when the offer is full or closed for now. */
    public static Optional<Merkje> merkje(Aanbod aanbod, Woordenboek w) {
        return switch (aanbod.toegang().dienststatus()) {
            case OPEN -> Optional.empty();
            case VOLZET -> Optional.of(new Merkje("vol", "info", w.woord("merkje.volzet")));
            case TIJDELIJK_GESLOTEN ->
                    Optional.of(new Merkje("dicht", "", w.woord("merkje.dicht")));
        };
    }

    private static List<Geschreven> plaatsen(Aanbod aanbod, Index index) {
        List<Geschreven> names =
                aanbod.waar().stream().map(waar -> plaats(waar, index)).distinct().toList();
        if (names.size() <= PLACES) {
            return names;
        }
        List<Geschreven> some = new ArrayList<>(names.subList(0, PLACES - 1));
        some.add(Geschreven.site(index.woord("kaart.nog", names.size() - PLACES + 1)));
        return some;
    }

    private static Geschreven plaats(Waar waar, Index index) {
        return waar.locatie()
                .flatMap(index::find)
                .map(Geschreven::titel)
                .orElseGet(
                        () ->
                                Geschreven.site(
                                        PlaatsWoorden.zonder(waar.aanlevering(), index.woorden())));
    }
}
