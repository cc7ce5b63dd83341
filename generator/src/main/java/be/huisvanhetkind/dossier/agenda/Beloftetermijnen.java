package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Zinsdeel;
import be.huisvanhetkind.model.huis.Belofte;
import be.huisvanhetkind.rules.engagement.Engagementspunten;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was promised within two years, and is not reached (rijen 11, 12). */
record Beloftetermijnen() implements Vervalbron {
    @Override
    public Stream<Vervaldag> of(Dossier dossier, LocalDate tot) {
        Map<LocalDate, List<Belofte>> perDag = new TreeMap<>();
        Engagementspunten.beloofd(dossier.huis()).stream()
                .filter(een -> !een.isGehaald())
                .forEach(een -> add(een, perDag));
        Bewijs huis = new Bewijs("huis.yml", dossier.huis().verband().origin().file());
        return perDag.entrySet().stream().map(een -> due(een.getKey(), een.getValue(), huis));
    }

    private static void add(Belofte een, Map<LocalDate, List<Belofte>> perDag) {
        een.tegen()
                .ifPresent(dag -> perDag.computeIfAbsent(dag, key -> new ArrayList<>()).add(een));
    }

    private static Vervaldag due(LocalDate dag, List<Belofte> beloften, Bewijs huis) {
        return Vervaldag.of(
                dag,
                Vervalsoort.BELOFTE,
                dag.toString(),
                "Maak werk van "
                        + Zinsdeel.count(beloften.size(), "beloofd punt", "beloofde punten"),
                "Twee jaar na de erkenning of de subsidie zijn ze gehaald. Nog geen actie is klaar voor "
                        + named(beloften),
                List.of(huis));
    }

    private static String named(List<Belofte> beloften) {
        return beloften.stream()
                .map(een -> een.punt().id() + ": " + een.punt().label())
                .collect(Collectors.joining(" "));
    }
}
