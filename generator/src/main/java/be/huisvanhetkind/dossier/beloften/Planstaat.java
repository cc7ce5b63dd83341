package be.huisvanhetkind.dossier.beloften;

import be.huisvanhetkind.dossier.meting.Meetreeks;
import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Doel;
import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Meting;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The plan of each year: what it wants, what was measured and what is done.
 *
 * @param plannen the newest first
 */
record Planstaat(Dossier dossier, List<Actieplan> plannen) {
    private static final Vak NIETS = Vak.of("–");

    /** What one row of a plan is about: an aim, and a way to see whether it is reached. */
    private record Regel(Actieplan plan, Doel doel, Optional<Ref<Indicator>> ref) {}

    static Planstaat of(Dossier dossier) {
        return new Planstaat(
                dossier,
                dossier.published(Actieplan.class)
                        .sorted(Comparator.comparing(Actieplan::jaar).reversed())
                        .toList());
    }

    List<Verslagdeel> delen() {
        return plannen.isEmpty()
                ? List.of(
                        Leesdeel.of(
                                "Actieplan",
                                "Er is nog geen actieplan. Schrijf er een in de map actieplannen: het jaar, de doelen, en waaraan je ziet of het lukt."))
                : plannen.stream().flatMap(this::parts).toList();
    }

    private Stream<Verslagdeel> parts(Actieplan plan) {
        String kop = "Wat je in %s nog niet ziet".formatted(plan.jaar());
        return Stream.of(
                        Stream.of(aims(plan)),
                        Leesdeel.any(kop, unseen(plan)),
                        Stream.of(new Actiestaat(dossier, plan).rooster()))
                .flatMap(some -> some);
    }

    private Rooster aims(Actieplan plan) {
        List<Regel> regels = regels(plan).toList();
        SortedSet<Integer> jaren =
                regels.stream()
                        .flatMap(regel -> reeks(regel).stream())
                        .flatMap(reeks -> reeks.perJaar().keySet().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        return new Rooster(
                "doelen-" + plan.id(),
                "Doelen van " + plan.jaar(),
                "Uit %s. De trend vergelijkt de laatste twee jaren waarin iemand mat."
                        .formatted(plan.titel()),
                Kleed.TABEL,
                Stream.of(
                                Stream.of("Doel", "Waaraan je het ziet", "Wat we willen"),
                                jaren.stream().map(String::valueOf),
                                Stream.of("Trend", "Tegenover het doel"))
                        .flatMap(some -> some)
                        .toList(),
                regels.stream().map(regel -> row(regel, jaren)).toList());
    }

    private static Stream<Regel> regels(Actieplan plan) {
        return plan.doelen().stream().flatMap(doel -> regels(plan, doel));
    }

    private static Stream<Regel> regels(Actieplan plan, Doel doel) {
        return doel.indicatoren().isEmpty()
                ? Stream.of(new Regel(plan, doel, Optional.empty()))
                : doel.indicatoren().stream().map(ref -> new Regel(plan, doel, Optional.of(ref)));
    }

    private Optional<Meetreeks> reeks(Regel regel) {
        return regel.ref()
                .flatMap(dossier.huis()::find)
                .map(indicator -> Meetreeks.of(indicator, dossier));
    }

    private Rij row(Regel regel, SortedSet<Integer> jaren) {
        Vak doel = Vak.linked(regel.doel().tekst(), List.of(Bewijs.of(regel.plan())));
        return new Rij(
                doel,
                reeks(regel)
                        .map(reeks -> measured(reeks, jaren))
                        .orElseGet(() -> unmeasured(regel, jaren.size())));
    }

    private static List<Vak> measured(Meetreeks reeks, SortedSet<Integer> jaren) {
        return Stream.of(
                        Stream.of(Vak.of(reeks.indicator()), Vak.of(reeks.doel())),
                        jaren.stream()
                                .map(jaar -> reeks.in(jaar).map(Planstaat::value).orElse(NIETS)),
                        Stream.of(Vak.of(reeks.trend().woord()), Vak.of(reeks.compared())))
                .flatMap(some -> some)
                .toList();
    }

    private static Vak value(Meting meting) {
        return Vak.linked(Meetreeks.shown(meting), List.of(Bewijs.of(meting)));
    }

    private static List<Vak> unmeasured(Regel regel, int jaren) {
        String naam =
                regel.ref().map(ref -> "“%s” bestaat niet".formatted(ref.id())).orElse("niets");
        return Stream.concat(
                        Stream.of(Vak.of(naam)), IntStream.range(0, jaren + 3).mapToObj(i -> NIETS))
                .toList();
    }

    /** What stands in the way of seeing whether an aim is reached. */
    private List<String> unseen(Actieplan plan) {
        return regels(plan).flatMap(regel -> unseen(regel).stream()).distinct().toList();
    }

    private Optional<String> unseen(Regel regel) {
        if (regel.ref().isEmpty()) {
            return Optional.of(
                    "Bij het doel “%s” staat niet waaraan je ziet of het lukt. Zet er een indicator bij."
                            .formatted(regel.doel().tekst()));
        }
        Optional<Meetreeks> reeks = reeks(regel);
        if (reeks.isEmpty()) {
            return Optional.of(
                    "De indicator “%s” bestaat niet. Schrijf het bestand indicatoren/%s.md."
                            .formatted(regel.ref().get().id(), regel.ref().get().id()));
        }
        return reeks.filter(een -> een.in(regel.plan().jaar()).isEmpty())
                .map(een -> unmeasured(een, regel.plan().jaar()));
    }

    private static String unmeasured(Meetreeks reeks, int jaar) {
        return "“%s” is in %s nog niet gemeten. Schrijf een bestand in de map metingen."
                .formatted(reeks.indicator().titel(), jaar);
    }
}
