package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Toestand;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Activiteitenverslag;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The plan of each year, on the last day of the year before, and its report, in March of the year
 * after (rijen 77, 80). The days are ours: no source names one. Asked for from the year after the
 * house was recognised, or from that of its first plan.
 */
record Jaarstukken() implements Vervalbron {
    private static final MonthDay PLAN = MonthDay.of(12, 31);
    private static final MonthDay VERSLAG = MonthDay.of(3, 31);

    @Override
    public Stream<Vervaldag> of(Dossier dossier, LocalDate tot) {
        Huis huis = dossier.huis();
        Set<Integer> plannen = years(dossier.published(Actieplan.class).map(Actieplan::jaar));
        return begin(huis, plannen)
                .mapToObj(eerste -> due(dossier, eerste, tot, plannen))
                .flatMap(some -> some);
    }

    private static Stream<Vervaldag> due(
            Dossier dossier, int eerste, LocalDate tot, Set<Integer> plannen) {
        Stream<Activiteitenverslag> all = dossier.published(Activiteitenverslag.class);
        Set<Integer> verslagen = years(all.map(Activiteitenverslag::jaar));
        return Stream.concat(
                plans(dossier, eerste, tot)
                        .filter(jaar -> !plannen.contains(jaar))
                        .map(Jaarstukken::plan),
                reports(dossier, eerste, tot)
                        .filter(jaar -> !verslagen.contains(jaar))
                        .map(Jaarstukken::verslag));
    }

    private static Set<Integer> years(Stream<Integer> years) {
        return years.collect(Collectors.toSet());
    }

    /** The first year that counts; none when nothing was promised. */
    private static IntStream begin(Huis huis, Set<Integer> plannen) {
        IntStream erkend =
                huis.verband().statuut().erkenning().filter(Toestand::ja).stream()
                        .mapToInt(een -> een.sinds().orElse(huis.vandaag()).getYear() + 1);
        IntStream gepland = plannen.stream().mapToInt(Integer::intValue);
        return IntStream.concat(erkend, gepland).min().stream();
    }

    /** No plan is made for a year that has passed. */
    private static Stream<Integer> plans(Dossier dossier, int eerste, LocalDate tot) {
        return range(Math.max(eerste, dossier.vandaag().getYear()), tot.getYear() + 1);
    }

    /** Of the year that has passed, and of those of which the report falls due. */
    private static Stream<Integer> reports(Dossier dossier, int eerste, LocalDate tot) {
        return range(Math.max(eerste, dossier.vandaag().getYear() - 1), tot.getYear() - 1);
    }

    private static Stream<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed();
    }

    private static Vervaldag plan(int jaar) {
        return due(
                PLAN.atYear(jaar - 1),
                "plan-" + jaar,
                "Schrijf het actieplan voor " + jaar,
                "De stuurgroep volgt elk jaar een plan op. Zet het in de map actieplannen, met “jaar: %s”."
                        .formatted(jaar));
    }

    private static Vervaldag verslag(int jaar) {
        return due(
                VERSLAG.atYear(jaar + 1),
                "verslag-" + jaar,
                "Schrijf het activiteitenverslag over " + jaar,
                "Elk jaar zegt het huis wat het deed, met cijfers. Zet het in de map activiteitenverslagen, met “jaar: %s”."
                        .formatted(jaar));
    }

    private static Vervaldag due(LocalDate dag, String id, String wat, String waarom) {
        return Vervaldag.of(dag, Vervalsoort.JAARSTUK, id, wat, waarom, List.of());
    }
}
