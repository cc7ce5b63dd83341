package be.huisvanhetkind.dossier.beloften;

import be.huisvanhetkind.dossier.agenda.Vervaldag;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is done for one plan. */
record Actiestaat(Dossier dossier, Actieplan plan) {
    private static final Comparator<Actie> ORDER =
            Comparator.comparing(Actie::voortgang)
                    .thenComparing(actie -> actie.einde().orElse(LocalDate.MAX))
                    .thenComparing(Actie::id);

    Rooster rooster() {
        return new Rooster(
                "acties-" + plan.id(),
                "Acties van " + plan.jaar(),
                "",
                Kleed.TABEL,
                List.of("Actie", "Toestand", "Tot", "Wie trekt ze", "Punten"),
                dossier.published(Actie.class)
                        .filter(actie -> actie.actieplan().id().equals(plan.id()))
                        .sorted(ORDER)
                        .map(this::row)
                        .toList());
    }

    private Rij row(Actie actie) {
        return Rij.of(
                Vak.of(actie),
                state(actie),
                Vak.of(actie.einde().map(Datumwoord::of).orElse("geen einddatum")),
                Vak.of(dossier.named(actie.verantwoordelijke())),
                Vak.of(
                        actie.engagementspunten().stream()
                                .map(Begrip::id)
                                .collect(Collectors.joining(", "))));
    }

    private Vak state(Actie actie) {
        Vak stand = Vak.of(actie.voortgang().name().toLowerCase(Locale.ROOT));
        return switch (actie.voortgang()) {
            case KLAAR -> stand.judged(Oordeel.VOLDAAN);
            case GESTOPT -> stand.judged(Oordeel.NIET_VAN_TOEPASSING);
            case GEPLAND, BEZIG -> late(actie).map(Vak::of).orElse(stand);
        };
    }

    private Optional<Oordeel> late(Actie actie) {
        LocalDate vandaag = dossier.vandaag();
        return actie.einde()
                .filter(dag -> dag.isBefore(vandaag.plusDays(Vervaldag.VOORAF)))
                .map(dag -> dag.isBefore(vandaag) ? Oordeel.TE_LAAT : Oordeel.BINNENKORT);
    }
}
