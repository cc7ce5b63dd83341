package be.huisvanhetkind.rules.indicator;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Activiteitenverslag;
import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Meting;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Wat het huis dat jaar wilde halen, is dat jaar gemeten (IND-2). */
public record IndicatorZonderMeting(Place place, String indicator, int jaar) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>of(CONDITION, IndicatorZonderMeting.class, IndicatorZonderMeting::check)
                    .from(HUIS);

    static Stream<Finding> check(Huis huis) {
        List<Activiteitenverslag> verslagen = zichtbaar(Activiteitenverslag.class, huis).toList();
        if (verslagen.isEmpty() || !huis.isVolledig(Meting.class)) {
            return Stream.empty();
        }
        Map<Integer, Set<String>> gemeten = gemeten(huis);
        return verslagen.stream()
                .flatMap(een -> check(een, huis, gemeten.getOrDefault(een.jaar(), Set.of())));
    }

    private static Stream<Finding> check(
            Activiteitenverslag verslag, Huis huis, Set<String> gemeten) {
        return beloofd(verslag.jaar(), huis)
                .filter(indicator -> !gemeten.contains(indicator.id()))
                .map(Indicator::titel)
                .map(
                        titel ->
                                new IndicatorZonderMeting(
                                        verslag.placeOf("jaar"), titel, verslag.jaar()));
    }

    private static Map<Integer, Set<String>> gemeten(Huis huis) {
        Map<Integer, Set<String>> gemeten = new HashMap<>();
        zichtbaar(Meting.class, huis)
                .forEach(
                        meting ->
                                gemeten.computeIfAbsent(
                                                meting.datum().getYear(), jaar -> new HashSet<>())
                                        .add(meting.indicator().id()));
        return gemeten;
    }

    /** What the goals of a year name, and what is meant for that year; each once. */
    private static Stream<Indicator> beloofd(int jaar, Huis huis) {
        Stream<Indicator> inDoelen =
                zichtbaar(Actieplan.class, huis)
                        .filter(plan -> plan.jaar() == jaar)
                        .flatMap(plan -> plan.doelen().stream())
                        .flatMap(doel -> doel.indicatoren().stream())
                        .flatMap(ref -> huis.find(ref).stream())
                        .filter(indicator -> indicator.fiche().zichtbaarOp(huis.vandaag()));
        Stream<Indicator> metJaar =
                zichtbaar(Indicator.class, huis)
                        .filter(
                                indicator ->
                                        indicator.jaar().filter(van -> van == jaar).isPresent());
        return Stream.concat(inDoelen, metJaar).distinct();
    }

    private static <T extends Item> Stream<T> zichtbaar(Class<T> type, Huis huis) {
        return huis.all(type).stream().filter(item -> item.fiche().zichtbaarOp(huis.vandaag()));
    }

    @Override
    public String message() {
        return "Voor %d is er geen meting van %s.".formatted(jaar, Quote.of(indicator));
    }

    @Override
    public String hint() {
        return "Maak een bestand in de map metingen, met een datum in %d.".formatted(jaar);
    }
}
