package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.huis.Belofte;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actie.Voortgang;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Merkje;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Verwijzing;
import be.huisvanhetkind.site.woorden.DagWoorden;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the house is with what it promised for its recognition and its subsidy; in Dutch only.
 */
public final class BeloftePages {
    private BeloftePages() {}

    /** The points, those of the recognition first. */
    public record Beloften(String lead, List<Groep> groepen) {}

    /** What was promised for one thing, and by when. */
    public record Groep(String titel, Optional<String> tegen, List<Punt> punten) {}

    /** One point: how far it is, and the actions that work on it. */
    public record Punt(Geschreven naam, Merkje stand, List<Regel> acties) {}

    public static Stream<Page> of(Index index) {
        return beloften(index).isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Page.of(
                                Addresses.BELOFTEN,
                                index.woord("belofte.titel"),
                                index.woord("belofte.over", index.verband().naam()),
                                "beloften",
                                BeloftePages::view));
    }

    /** The way to the page, with how far the house is; nothing when it promised nothing. */
    static Optional<Verwijzing> verwijzing(Index index) {
        return beloften(index).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Verwijzing(
                                new Link(index.woord("belofte.titel"), Addresses.BELOFTEN),
                                Geschreven.site(stand(index)),
                                List.of()));
    }

    private static List<Belofte> beloften(Index index) {
        return Belofte.all(
                index.verband().statuut(),
                index.begrippen(),
                index.oorspronkelijk(Actie.class),
                index.vandaag());
    }

    private static String stand(Index index) {
        List<Belofte> all = beloften(index);
        long gehaald = all.stream().filter(Belofte::isGehaald).count();
        return index.woord("belofte.stand", gehaald, all.size());
    }

    private static Beloften view(Index index) {
        return new Beloften(
                index.woord("belofte.lead") + " " + stand(index),
                beloften(index).stream()
                        .collect(Collectors.partitioningBy(Belofte::isVanSubsidie))
                        .entrySet()
                        .stream()
                        .filter(groep -> !groep.getValue().isEmpty())
                        .map(groep -> groep(groep.getKey(), groep.getValue(), index))
                        .toList());
    }

    private static Groep groep(boolean subsidie, List<Belofte> beloften, Index index) {
        return new Groep(
                index.woord(subsidie ? "belofte.subsidie" : "belofte.erkenning"),
                beloften.get(0)
                        .tegen()
                        .map(dag -> DagWoorden.datum(dag, index.woorden()))
                        .map(dag -> index.woord("belofte.tegen", dag)),
                beloften.stream().map(belofte -> punt(belofte, index)).toList());
    }

    private static Punt punt(Belofte belofte, Index index) {
        return new Punt(
                Geschreven.huis(belofte.punt().label()),
                merkje(belofte, index),
                belofte.acties().stream().map(actie -> regel(actie, index)).toList());
    }

    private static Merkje merkje(Belofte belofte, Index index) {
        String stand = stand(belofte, index.vandaag());
        return new Merkje(
                "", belofte.isGehaald() ? "check" : "klok", index.woord("belofte.stand." + stand));
    }

    private static String stand(Belofte belofte, LocalDate vandaag) {
        boolean bezig = belofte.has(Voortgang.BEZIG);
        if (belofte.isGehaald()) {
            return bezig ? "gelukt-en-verder" : "gelukt";
        }
        if (belofte.isOverTijdOp(vandaag)) {
            return "langer";
        }
        return bezig ? "bezig" : belofte.has(Voortgang.GEPLAND) ? "gepland" : "nog-niet";
    }

    private static Regel regel(Actie actie, Index index) {
        return Regel.of(Feiten.link(actie), ": " + hoeVer(actie, index) + ".");
    }

    private static String hoeVer(Actie actie, Index index) {
        String stand = "belofte.actie." + actie.voortgang().name().toLowerCase(Locale.ROOT);
        Optional<LocalDate> dag =
                actie.voortgang() == Voortgang.GEPLAND ? Optional.of(actie.start()) : actie.einde();
        return dag.map(op -> DagWoorden.datum(op, index.woorden()))
                .map(op -> index.woord(stand + "-op", op))
                .orElseGet(() -> index.woord(stand));
    }
}
