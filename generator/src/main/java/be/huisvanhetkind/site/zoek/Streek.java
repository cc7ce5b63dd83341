package be.huisvanhetkind.site.zoek;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Plaatsen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something is, as people type it: a postcode, a municipality, a part of one. */
final class Streek {
    private Streek() {}

    /** That of the places of an item. */
    static List<String> of(Publiek item, Index index) {
        return plaatsen(item, index).flatMap(Streek::of).distinct().toList();
    }

    /** Their points, for who looks what is near. */
    static String punten(Publiek item, Index index) {
        return plaatsen(item, index)
                .flatMap(locatie -> Plaatsen.punt(locatie).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Stream<Locatie> plaatsen(Publiek item, Index index) {
        if (item instanceof Locatie locatie) {
            return Stream.of(locatie);
        }
        if (item instanceof Activiteit activiteit) {
            return activiteit.locatie().flatMap(index::find).stream();
        }
        return item instanceof Aanbod aanbod
                ? aanbod.waar().stream()
                        .map(Waar::locatie)
                        .flatMap(Optional::stream)
                        .map(index::find)
                        .flatMap(Optional::stream)
                : Stream.empty();
    }

    private static Stream<String> of(Locatie locatie) {
        return Stream.concat(
                locatie.adres().stream()
                        .flatMap(adres -> Stream.of(adres.postcode(), adres.gemeente())),
                locatie.wijk().stream());
    }

    private static Stream<String> of(Werkingsgebied.Gemeente gemeente) {
        return Stream.concat(Stream.of(gemeente.naam()), gemeente.postcodes().stream());
    }

    /** All of the house, for who lives where it has no place. */
    static List<String> of(Werkingsgebied gebied) {
        return Stream.concat(
                        gebied.gemeenten().stream().flatMap(Streek::of), gebied.wijken().stream())
                .distinct()
                .toList();
    }
}
