package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.dekking.Gat.Leegte;
import be.huisvanhetkind.dossier.dekking.Gat.Omvang;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for gaps. What is alike is told together: ages that miss the same, domains in which the
 * same ages find nothing, parts of the area that miss the same.
 *
 * @param domeinen those that every house must have
 * @param overal what is there wherever one lives: it comes to a family, or is online
 */
record Gaten(
        List<Deelgroep> leeftijden,
        List<Deelgroep> domeinen,
        List<Deelgroep> wijken,
        Leden alles,
        Leden overal) {
    static Gaten of(Assen assen) {
        return new Gaten(
                assen.leeftijden().groepen(),
                assen.domeinen().stream().filter(Deelgroep::isNodig).toList(),
                assen.wijken().groepen(),
                assen.telling().all(),
                assen.manier(Manier.AAN_HUIS).leden().or(assen.manier(Manier.OP_AFSTAND).leden()));
    }

    /** How many times there is nothing at all, for an age in a domain. */
    int empty() {
        return domeinen.stream().mapToInt(domein -> missing(domein, alles).size()).sum();
    }

    /** Of the house as a whole first, then the largest. */
    List<Gat> all() {
        return Stream.concat(inHuis(), inWijken())
                .sorted(
                        Comparator.comparing((Gat gat) -> gat.omvang() != Omvang.HUIS)
                                .thenComparing(Gat::weight, Comparator.reverseOrder()))
                .toList();
    }

    private Stream<Gat> inHuis() {
        Map<List<Deelgroep>, List<Deelgroep>> alike = new LinkedHashMap<>();
        for (Deelgroep domein : domeinen) {
            told(missing(domein, alles), fitting(domein))
                    .ifPresent(ages -> add(alike, ages, domein));
        }
        return leegtes(alike).map(leegte -> new Gat(leegte, List.of(), Omvang.HUIS, List.of()));
    }

    private Stream<Gat> inWijken() {
        Map<Leegte, List<Deelgroep>> alike = new LinkedHashMap<>();
        for (Deelgroep wijk : wijken) {
            missing(wijk).forEach(leegte -> add(alike, leegte, wijk));
        }
        return alike.entrySet().stream().map(een -> gat(een.getKey(), een.getValue()));
    }

    /** What there is somewhere, and not here. */
    private Stream<Leegte> missing(Deelgroep wijk) {
        Map<List<Deelgroep>, List<Deelgroep>> alike = new LinkedHashMap<>();
        for (Deelgroep domein : domeinen) {
            List<Deelgroep> somewhere = new ArrayList<>(fitting(domein));
            somewhere.removeAll(missing(domein, alles));
            List<Deelgroep> here = new ArrayList<>(missing(domein, wijk.leden()));
            here.retainAll(somewhere);
            told(here, somewhere).ifPresent(ages -> add(alike, ages, domein));
        }
        return leegtes(alike);
    }

    private List<Deelgroep> fitting(Deelgroep domein) {
        return leeftijden.stream().filter(domein::fits).toList();
    }

    /** The ages that find nothing of a domain among some offers. */
    private List<Deelgroep> missing(Deelgroep domein, Leden some) {
        Leden such = domein.leden().and(some);
        return fitting(domein).stream()
                .filter(leeftijd -> leeftijd.leden().and(such).isEmpty())
                .toList();
    }

    /** No ages at all mean every age; nothing when none is missing. */
    private static Optional<List<Deelgroep>> told(List<Deelgroep> missing, List<Deelgroep> all) {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(missing.equals(all) ? List.of() : missing);
    }

    private static <K> void add(Map<K, List<Deelgroep>> alike, K key, Deelgroep groep) {
        alike.computeIfAbsent(key, first -> new ArrayList<>()).add(groep);
    }

    private static Stream<Leegte> leegtes(Map<List<Deelgroep>, List<Deelgroep>> alike) {
        return alike.entrySet().stream().map(een -> new Leegte(een.getKey(), een.getValue()));
    }

    private Gat gat(Leegte leegte, List<Deelgroep> some) {
        boolean isEvery = some.size() > 1 && some.size() == wijken.size();
        return new Gat(
                leegte,
                some,
                isEvery ? Omvang.ELKE_WIJK : Omvang.WIJKEN,
                leegte.domeinen().stream().filter(domein -> isOveral(domein, leegte)).toList());
    }

    /** Whether each of these ages finds something of a domain at home or online. */
    private boolean isOveral(Deelgroep domein, Leegte leegte) {
        List<Deelgroep> ages =
                leegte.leeftijden().isEmpty() ? fitting(domein) : leegte.leeftijden();
        return missing(domein, overal).stream().noneMatch(ages::contains);
    }
}
