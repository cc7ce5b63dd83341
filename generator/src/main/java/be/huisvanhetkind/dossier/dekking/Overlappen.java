package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for the same offer twice: of the same form, in the same domain, in the same part of the
 * area and for the same ages, by partners of whom none says to do it with the other.
 */
record Overlappen(Huis huis, Telling telling, As wijken, As vormen, As domeinen, As leeftijden) {
    /** What says nothing about what it is. */
    private static final String REST = "ander";

    static Overlappen of(Huis huis, Telling telling, Assen assen) {
        return new Overlappen(
                huis,
                telling,
                assen.wijken(),
                assen.aanbodsvormen(),
                assen.domeinen(),
                assen.leeftijden());
    }

    /** With most partners first. */
    List<Overlap> all() {
        return wijken.stream()
                .flatMap(wijk -> named(vormen).flatMap(vorm -> in(wijk, vorm)))
                .sorted(
                        Comparator.comparing(
                                (Overlap een) -> een.partners().size(), Comparator.reverseOrder()))
                .toList();
    }

    private static Stream<Deelgroep> named(As as) {
        return as.stream().filter(groep -> !groep.id().startsWith(REST));
    }

    private Stream<Overlap> in(Deelgroep wijk, Deelgroep vorm) {
        Leden both = wijk.and(vorm);
        return both.isEmpty()
                ? Stream.empty()
                : named(domeinen).flatMap(domein -> in(wijk, vorm, domein, both).stream());
    }

    private Optional<Overlap> in(Deelgroep wijk, Deelgroep vorm, Deelgroep domein, Leden both) {
        Leden all = domein.leden().and(both);
        List<Deelgroep> ages =
                leeftijden.stream()
                        .filter(leeftijd -> isTwice(partners(leeftijd.leden().and(all))))
                        .toList();
        Leden leden = ages.stream().map(Deelgroep::leden).reduce(Leden.GEEN, Leden::or).and(all);
        return ages.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Overlap(
                                wijk, vorm, domein, named(ages), names(partners(leden)), leden));
    }

    /** The ages as they are said. */
    private List<String> named(List<Deelgroep> ages) {
        return ages.size() > 1 && ages.size() == leeftijden.groepen().size()
                ? List.of("elke leeftijd")
                : ages.stream().map(een -> Quote.of(een.naam())).toList();
    }

    private static boolean isTwice(Set<String> partners) {
        return partners.size() > 1;
    }

    /** Who gives it and does not do so with another of them. */
    private Set<String> partners(Leden leden) {
        List<Aanbod> aanbod = leden.in(telling.aanbod());
        Set<String> all =
                aanbod.stream()
                        .flatMap(een -> een.fiche().eigenaar().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        aanbod.stream().flatMap(een -> een.samenMet().stream()).map(Ref::id).forEach(all::remove);
        return all;
    }

    private List<String> names(Set<String> partners) {
        return partners.stream()
                .map(id -> huis.find(Partner.class, id).map(Partner::titel).orElse(id))
                .toList();
    }
}
