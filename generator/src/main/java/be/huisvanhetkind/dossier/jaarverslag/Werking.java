package be.huisvanhetkind.dossier.jaarverslag;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Activiteitenverslag;
import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Meting;
import be.huisvanhetkind.model.werking.Participatie;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the files of a house tell about its years: only what is published, each thing once. */
record Werking(Dossier dossier) {
    <T extends Publiek> Stream<T> all(Class<T> type) {
        return dossier.huis().all(type).stream()
                .filter(een -> een.fiche().publicatie().status() == Status.GEPUBLICEERD)
                .filter(een -> een.fiche().vertalingVan().isEmpty());
    }

    /** Each year of which something is told, the newest first; never one that is still to come. */
    List<Integer> jaren() {
        Stream<Integer> gepland =
                Stream.concat(
                        all(Actieplan.class).map(Actieplan::jaar),
                        all(Activiteitenverslag.class).map(Activiteitenverslag::jaar));
        Stream<Integer> gebeurd =
                Stream.of(
                                all(Actie.class).map(Actie::start),
                                all(Meting.class).map(Meting::datum),
                                all(Participatie.class).map(Participatie::wanneer))
                        .flatMap(dagen -> dagen)
                        .map(LocalDate::getYear);
        return Stream.concat(gepland, gebeurd)
                .filter(jaar -> jaar <= dossier.vandaag().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The year that is asked for, else the last that is over, else this one. */
    int jaar() {
        int dit = dossier.vandaag().getYear();
        return dossier.jaar()
                .orElseGet(
                        () -> jaren().stream().filter(jaar -> jaar < dit).findFirst().orElse(dit));
    }

    /** What was measured by now; a day that is still to come is a mistake. */
    Stream<Meting> metingen() {
        return all(Meting.class).filter(een -> !een.datum().isAfter(dossier.vandaag()));
    }

    List<Jaarcijfers> cijfers() {
        return all(Indicator.class).map(een -> Jaarcijfers.of(een, dossier)).toList();
    }
}
