package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Afspraak;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where offers are.
 *
 * @param locaties every place a family can find, by its id
 * @param wijken those of the area, and after them what places name besides
 */
record Plekken(Map<String, Locatie> locaties, List<String> wijken) {
    static Plekken of(Huis huis) {
        Map<String, Locatie> perId =
                Zichtbaar.of(huis, Locatie.class)
                        .filter(een -> een.fiche().vertalingVan().isEmpty())
                        .collect(Collectors.toMap(Locatie::id, Function.identity()));
        Stream<String> elders =
                perId.values().stream().flatMap(een -> een.wijk().stream()).sorted();
        return new Plekken(
                perId,
                Stream.concat(huis.verband().werkingsgebied().wijken().stream(), elders)
                        .distinct()
                        .toList());
    }

    Manier manier(Waar waar) {
        return Manier.of(waar, locatie(waar));
    }

    private Optional<Locatie> locatie(Waar waar) {
        return waar.locatie().map(Ref::id).map(locaties::get);
    }

    /** Whether a family finds it in this way, somewhere. */
    boolean has(Aanbod aanbod, Manier manier) {
        return aanbod.waar().stream().anyMatch(waar -> manier(waar) == manier);
    }

    /** Whether a family finds it at a place of some kind. */
    boolean isOn(Aanbod aanbod, Locatiesoort soort) {
        return aanbod.waar().stream()
                .flatMap(waar -> locatie(waar).stream())
                .anyMatch(plaats -> plaats.soort() == soort);
    }

    /** Whether it names a place, in whatever way it is there. */
    boolean isAt(Aanbod aanbod, Locatie plaats) {
        return aanbod.waar().stream()
                .flatMap(waar -> waar.locatie().stream())
                .anyMatch(ref -> ref.id().equals(plaats.id()));
    }

    /** Whether it is given in a part of the area. */
    boolean isIn(Aanbod aanbod, String wijk) {
        return wijken(aanbod).anyMatch(een -> een.equals(Optional.of(wijk)));
    }

    /** Whether it is given at a place of which nobody said in which part of the area it lies. */
    boolean isZonderWijk(Aanbod aanbod) {
        return wijken(aanbod).anyMatch(Optional::isEmpty);
    }

    private Stream<Optional<String>> wijken(Aanbod aanbod) {
        return aanbod.waar().stream()
                .filter(waar -> manier(waar) == Manier.TER_PLAATSE)
                .map(waar -> locatie(waar).flatMap(Locatie::wijk));
    }

    /** Whether somebody must send a family there, whichever way it takes. */
    boolean isVerwezen(Aanbod aanbod) {
        return !aanbod.waar().isEmpty()
                && aanbod.waar().stream().allMatch(waar -> isVerwezen(waar, aanbod));
    }

    private boolean isVerwezen(Waar waar, Aanbod aanbod) {
        return manier(waar) == Manier.VERWIJZING
                || waar.afspraak().orElse(aanbod.afspraak()) == Afspraak.VIA_VERWIJZING;
    }
}
