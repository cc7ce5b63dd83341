package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.index.Groups;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On which day of the week: of its hours, or of its activities that are still to come. */
public record DagFacet() implements Facet {
    @Override
    public String sleutel() {
        return "dag";
    }

    @Override
    public List<Optie> opties(Index index) {
        return Arrays.stream(DayOfWeek.values()).map(dag -> optie(dag, index)).toList();
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        Groups<Activiteit> activiteiten = index.alleActiviteitenPerAanbod();
        return Groups.of(
                index.aanbod(),
                item -> dagen(item, activiteiten.of(item), index).map(DagFacet::id));
    }

    private static Stream<DayOfWeek> dagen(
            Aanbod item, List<Activiteit> activiteiten, Index index) {
        return Stream.concat(uren(item, index.vandaag()), keren(activiteiten, index));
    }

    @Override
    public Stream<String> inAgenda(Agendapunt punt, Index index) {
        return Stream.of(id(punt.dag().getDayOfWeek()));
    }

    private Optie optie(DayOfWeek dag, Index index) {
        String words = DagWoorden.dag(dag, index.woorden());
        return Optie.lijst(
                sleutel(), id(dag), words, index.woord("facet.titel.dag", words), index.woorden());
    }

    /** An address is the same in every language. */
    private static String id(DayOfWeek dag) {
        return DagWoorden.dag(dag, Woordenboek.NL);
    }

    private static Stream<DayOfWeek> uren(Aanbod item, LocalDate vandaag) {
        return item.waar().stream()
                .map(Waar::uren)
                .flatMap(Optional::stream)
                .flatMap(uren -> uren.wanneer().stream())
                .filter(blok -> blok.geldigTot().map(tot -> !tot.isBefore(vandaag)).orElse(true))
                .flatMap(blok -> dagen(blok, vandaag));
    }

    private static Stream<DayOfWeek> dagen(Uurblok blok, LocalDate vandaag) {
        return Stream.concat(
                blok.dagen().stream().map(Dag::dagVanDeWeek),
                blok.datums().stream()
                        .filter(datum -> !datum.isBefore(vandaag))
                        .map(LocalDate::getDayOfWeek));
    }

    private static Stream<DayOfWeek> keren(List<Activiteit> activiteiten, Index index) {
        return activiteiten.stream()
                .flatMap(activiteit -> Keren.of(activiteit, index).stream())
                .filter(Keer::takesPlace)
                .map(keer -> keer.dag().getDayOfWeek());
    }
}
