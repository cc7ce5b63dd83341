package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Woordrij;
import be.huisvanhetkind.model.netwerk.Overleg;
import be.huisvanhetkind.model.netwerk.Overleg.Vergadering;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The meetings that are still to come (rij 53). */
public record Vergaderdagen() implements Vervalbron {
    @Override
    public Stream<Vervaldag> of(Dossier dossier, LocalDate tot) {
        return dossier.published(Overleg.class).flatMap(groep -> coming(groep, dossier));
    }

    /** The meetings of one group from this day on. */
    public static Stream<Vervaldag> coming(Overleg groep, Dossier dossier) {
        return groep.vergaderingen().stream()
                .filter(een -> !een.datum().isBefore(dossier.vandaag()))
                .map(een -> meeting(groep, een, dossier))
                .sorted(Vervaldag.ORDER);
    }

    private static Vervaldag meeting(Overleg groep, Vergadering een, Dossier dossier) {
        return new Vervaldag(
                een.datum(),
                Vervalsoort.VERGADERING,
                groep.id() + "/" + een.datum(),
                groep.titel(),
                members(groep, dossier),
                een.van(),
                een.tot(),
                List.of(Bewijs.of(groep)));
    }

    private static String members(Overleg groep, Dossier dossier) {
        List<String> leden = leden(groep, dossier).toList();
        return leden.isEmpty()
                ? "Er staat nog niet wie aan tafel zit."
                : "Met %s.".formatted(Woordrij.of(leden));
    }

    /** Who is at the table: partners, then others. */
    public static Stream<String> leden(Overleg groep, Dossier dossier) {
        return Stream.concat(
                groep.leden().stream().map(ref -> dossier.named(ref)),
                groep.andereLeden().stream());
    }
}
