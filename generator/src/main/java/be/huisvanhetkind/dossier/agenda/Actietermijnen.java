package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actie.Voortgang;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The last day of each action that is not done (rij 77). */
record Actietermijnen() implements Vervalbron {
    @Override
    public Stream<Vervaldag> of(Dossier dossier, LocalDate tot) {
        return dossier.published(Actie.class)
                .filter(Actietermijnen::isOpen)
                .flatMap(een -> een.einde().stream().map(dag -> due(een, dag, dossier)));
    }

    private static boolean isOpen(Actie actie) {
        return actie.voortgang() == Voortgang.BEZIG || actie.voortgang() == Voortgang.GEPLAND;
    }

    private static Vervaldag due(Actie actie, LocalDate dag, Dossier dossier) {
        return Vervaldag.of(
                dag,
                Vervalsoort.ACTIE,
                actie.id(),
                "Rond de actie “%s” af".formatted(actie.titel()),
                "%s trekt ze. Is ze klaar of gestopt? Zet dat dan in “voortgang”."
                        .formatted(dossier.named(actie.verantwoordelijke())),
                List.of(Bewijs.of(actie)));
    }
}
