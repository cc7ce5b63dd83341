package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.aanbod.Waar.Aanlevering;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** In which of the five domains one is helped at a place, near it, or at home. */
public final class Domeinen {
    private static final String ANDER = "ander";

    private static final Derived<Set<String>> THUIS = Derived.of("domeinen-thuis", Domeinen::thuis);

    private Domeinen() {}

    /** The domains that every house must reach. */
    public static List<Begrip> all(Index index) {
        return index.begrippen().of(Lijst.DOMEIN).stream()
                .filter(domein -> !domein.id().equals(ANDER) && domein.appliesOn(index.vandaag()))
                .toList();
    }

    private static boolean isAbout(Aanbod aanbod, Begrip domein) {
        return aanbod.indeling().domeinen().stream().anyMatch(een -> een.id().equals(domein.id()));
    }

    /** The offers with which a family is helped at one of some places, and not only sent on. */
    static List<Aanbod> hier(List<Aanbod> aanbod, List<Locatie> plaatsen) {
        Set<String> ids = plaatsen.stream().map(Locatie::id).collect(Collectors.toSet());
        return aanbod.stream()
                .filter(een -> een.waar().stream().anyMatch(waar -> isHier(waar, ids)))
                .toList();
    }

    private static boolean isHier(Waar waar, Set<String> plaatsen) {
        return waar.aanlevering() != Aanlevering.DOORVERWIJZING
                && waar.locatie().map(Ref::id).filter(plaatsen::contains).isPresent();
    }

    /** Whether something of a domain comes to the family, or needs no place. */
    public static boolean isThuis(Begrip domein, Index index) {
        return index.get(THUIS).contains(domein.id());
    }

    /** The houses in which a family is helped with a domain. */
    public static List<Locatie> huizen(Begrip domein, Index index) {
        return Tekeningen.plaatsen(index, Locatiesoort.HUIS).stream()
                .filter(huis -> reach(hier(huis, index), domein))
                .toList();
    }

    private static List<Aanbod> hier(Locatie huis, Index index) {
        return hier(index.aanbodPerLocatie().of(huis), List.of(huis));
    }

    /** Whether one of some offers is about a domain. */
    public static boolean reach(List<Aanbod> aanbod, Begrip domein) {
        return aanbod.stream().anyMatch(een -> isAbout(een, domein));
    }

    /** Those of some offers that are about a domain. */
    public static List<Aanbod> about(Begrip domein, List<Aanbod> aanbod) {
        return aanbod.stream().filter(een -> isAbout(een, domein)).toList();
    }

    private static Set<String> thuis(Index index) {
        return index.aanbod().stream()
                .filter(aanbod -> aanbod.waar().stream().anyMatch(waar -> isThuis(waar, index)))
                .flatMap(aanbod -> aanbod.indeling().domeinen().stream())
                .map(Begrip::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isThuis(Waar waar, Index index) {
        Optional<Locatie> plaats = waar.locatie().flatMap(index::find);
        return !waar.aanlevering().hasPlaats()
                && plaats.stream().allMatch(een -> een.soort() == Locatiesoort.ONLINE);
    }
}
