package be.huisvanhetkind.dossier.overleg;

import be.huisvanhetkind.dossier.agenda.Vergaderdagen;
import be.huisvanhetkind.dossier.agenda.Vervaldag;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.netwerk.Overleg;
import be.huisvanhetkind.model.netwerk.Overleg.Vergadering;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The groups of a house.
 *
 * @param nu those that still meet under that name, ordered by title
 * @param vroeger the others
 */
record Overleggroepen(Dossier dossier, List<Overleg> nu, List<Overleg> vroeger) {
    static Overleggroepen of(Dossier dossier) {
        List<Overleg> all =
                dossier.published(Overleg.class)
                        .sorted(Comparator.comparing(Overleg::titel).thenComparing(Overleg::id))
                        .toList();
        LocalDate vandaag = dossier.vandaag();
        return new Overleggroepen(
                dossier,
                all.stream().filter(groep -> groep.soort().appliesOn(vandaag)).toList(),
                all.stream().filter(groep -> !groep.soort().appliesOn(vandaag)).toList());
    }

    Stream<Overleg> alle() {
        return Stream.concat(nu.stream(), vroeger.stream());
    }

    /** The meetings still to come, of one group. */
    List<Vervaldag> coming(Overleg groep) {
        return Vergaderdagen.coming(groep, dossier).toList();
    }

    /** The meetings that were, of one group; the last one first. */
    List<Vergadering> earlier(Overleg groep) {
        return groep.vergaderingen().stream()
                .filter(een -> een.datum().isBefore(dossier.vandaag()))
                .sorted(Comparator.comparing(Vergadering::datum).reversed())
                .toList();
    }

    Optional<Vergadering> last(Overleg groep) {
        return earlier(groep).stream().findFirst();
    }
}
