package be.huisvanhetkind.rules.gebied;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Omgeving.AnderHuis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.model.huis.Werkingsgebied.Niveau;
import java.util.Collections;
import java.util.stream.Stream;

/** Where this house and another both work. */
final class AndereHuizen {
    private final Werkingsgebied eigen;

    private AndereHuizen(Werkingsgebied eigen) {
        this.eigen = eigen;
    }

    /** What this house and another have in common: a municipality, or a neighbourhood of one. */
    record Gedeeld(Place place, String soort, String naam, String ander) {}

    static Stream<Gedeeld> of(Huis huis) {
        AndereHuizen andere = new AndereHuizen(huis.verband().werkingsgebied());
        return huis.omgeving().huizen().stream()
                .filter(ander -> !isSame(ander, huis.verband()))
                .flatMap(andere::sharedWith);
    }

    /** One list may serve all houses, so this one may be in it. */
    private static boolean isSame(AnderHuis ander, Samenwerkingsverband verband) {
        return ander.naam().equalsIgnoreCase(verband.naam())
                || ander.website().isPresent() && ander.website().equals(verband.web().website());
    }

    private Stream<Gedeeld> sharedWith(AnderHuis ander) {
        return eigen.gemeenten().stream()
                .filter(een -> worksIn(ander.gebied(), een))
                .flatMap(een -> shared(een, ander));
    }

    private static boolean worksIn(Werkingsgebied gebied, Gemeente gemeente) {
        return gebied.gemeenten().stream().anyMatch(een -> isSame(een, gemeente));
    }

    /** Two with a number of their own are told apart by it. */
    private static boolean isSame(Gemeente een, Gemeente ander) {
        return een.nis().isPresent() && ander.nis().isPresent()
                ? een.nis().equals(ander.nis())
                : een.naam().equalsIgnoreCase(ander.naam())
                        || !Collections.disjoint(een.postcodes(), ander.postcodes());
    }

    /** The neighbourhoods, when both houses name theirs; else the municipality. */
    private Stream<Gedeeld> shared(Gemeente een, AnderHuis ander) {
        return isPart(eigen) && isPart(ander.gebied())
                ? eigen.wijken().stream()
                        .filter(wijk -> hasWijk(ander.gebied(), wijk))
                        .map(wijk -> new Gedeeld(eigen.place(), "wijk", wijk, ander.naam()))
                : Stream.of(new Gedeeld(een.place(), "gemeente", een.naam(), ander.naam()));
    }

    private static boolean hasWijk(Werkingsgebied gebied, String wijk) {
        return gebied.wijken().stream().anyMatch(wijk::equalsIgnoreCase);
    }

    private static boolean isPart(Werkingsgebied gebied) {
        return gebied.niveau() == Niveau.INTRAGEMEENTELIJK;
    }
}
