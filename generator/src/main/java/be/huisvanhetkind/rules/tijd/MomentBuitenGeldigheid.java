package be.huisvanhetkind.rules.tijd;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Een moment valt in de tijd dat de activiteit op de site staat (TIME-4). */
public record MomentBuitenGeldigheid(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, MomentBuitenGeldigheid.class, MomentBuitenGeldigheid::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all(Activiteit.class).stream().flatMap(MomentBuitenGeldigheid::check);
    }

    private static Stream<Finding> check(Activiteit activiteit) {
        return activiteit.momenten().stream()
                .filter(moment -> buiten(moment.start().toLocalDate(), activiteit.fiche()))
                .map(moment -> new MomentBuitenGeldigheid(moment.place()));
    }

    private static boolean buiten(LocalDate dag, Fiche fiche) {
        return fiche.publicatie().geldigTot().map(dag::isAfter).orElse(false);
    }

    @Override
    public String message() {
        return "Dit moment komt na de dag waarop de activiteit van de site gaat.";
    }

    @Override
    public String hint() {
        return "Pas het moment aan, of maak de dag in “geldig_tot” later.";
    }
}
