package be.huisvanhetkind.dossier.beloften;

import be.huisvanhetkind.dossier.agenda.Partnertermijnen;
import be.huisvanhetkind.dossier.agenda.Vrijwilligerstermijnen;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.model.netwerk.Overeenkomst;
import be.huisvanhetkind.model.netwerk.Vrijwilligersovereenkomst;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Agreements by month: with whom one holds, and until when.
 *
 * @param lijnen the agreements of each, by name
 */
record Afsprakenlijn(Dossier dossier, Map<String, List<Overeenkomst>> lijnen) {
    private static final int MAANDEN = 12;
    private static final List<String> NAMEN =
            List.of(
                    "jan", "feb", "mrt", "apr", "mei", "juni", "juli", "aug", "sep", "okt", "nov",
                    "dec");

    static Afsprakenlijn of(Dossier dossier) {
        Map<String, List<Overeenkomst>> lijnen = new TreeMap<>();
        Partnertermijnen.all(dossier).forEach(een -> add(een.naam(), een.overeenkomst(), lijnen));
        Vrijwilligerstermijnen.all(dossier).forEach(een -> add(naam(een, dossier), een, lijnen));
        return new Afsprakenlijn(dossier, lijnen);
    }

    private static String naam(Vrijwilligersovereenkomst een, Dossier dossier) {
        return "Vrijwilligers van " + Vrijwilligerstermijnen.naam(een, dossier.huis());
    }

    private static void add(String naam, Overeenkomst een, Map<String, List<Overeenkomst>> lijnen) {
        lijnen.computeIfAbsent(naam, key -> new ArrayList<>()).add(een);
    }

    List<Verslagdeel> delen() {
        if (lijnen.isEmpty()) {
            return List.of(
                    Leesdeel.of(
                            "Afspraken op een lijn",
                            "Er is nog geen afspraak opgeschreven. Schrijf afsprakennota’s in de map netwerk/afsprakennotas, en overeenkomsten met vrijwilligers in netwerk/vrijwilligersovereenkomsten."));
        }
        return Stream.<Verslagdeel>concat(
                        Stream.of(rooster()), Leesdeel.any("Dagen om na te kijken", reversed()))
                .toList();
    }

    private Rooster rooster() {
        YearMonth eerste = YearMonth.from(dossier.vandaag());
        List<YearMonth> maanden = IntStream.range(0, MAANDEN).mapToObj(eerste::plusMonths).toList();
        return new Rooster(
                "afspraken",
                "Afspraken op een lijn",
                "Wie het eerst afloopt, staat bovenaan. Een streepje: dan geldt er niets.",
                Kleed.WARMTE,
                Stream.concat(
                                Stream.of("Met wie"),
                                maanden.stream().map(maand -> head(maand, eerste)))
                        .toList(),
                lijnen.entrySet().stream()
                        .filter(lijn -> lijn.getValue().stream().anyMatch(Afsprakenlijn::isValid))
                        .sorted(Comparator.comparing(lijn -> end(lijn.getValue())))
                        .map(lijn -> row(lijn.getKey(), lijn.getValue(), maanden))
                        .toList());
    }

    private static String head(YearMonth maand, YearMonth eerste) {
        String naam = NAMEN.get(maand.getMonthValue() - 1);
        return maand.equals(eerste) || maand.getMonthValue() == 1
                ? naam + " " + maand.getYear()
                : naam;
    }

    private static boolean isValid(Overeenkomst een) {
        return een.van().isBefore(een.tot());
    }

    private static LocalDate end(List<Overeenkomst> lijn) {
        return lijn.stream()
                .filter(Afsprakenlijn::isValid)
                .map(Overeenkomst::tot)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private Rij row(String naam, List<Overeenkomst> lijn, List<YearMonth> maanden) {
        return new Rij(Vak.of(naam), maanden.stream().map(maand -> cell(lijn, maand)).toList());
    }

    private Vak cell(List<Overeenkomst> lijn, YearMonth maand) {
        LocalDate einde = end(lijn);
        boolean isNow = maand.equals(YearMonth.from(dossier.vandaag()));
        if (isNow && einde.isBefore(dossier.vandaag())) {
            return Vak.of("verlopen").judged(Oordeel.TE_LAAT).by(lijn);
        }
        List<Overeenkomst> nu =
                lijn.stream().filter(een -> isValid(een) && covers(een, maand)).toList();
        if (maand.equals(YearMonth.from(einde))) {
            return Vak.of("tot " + einde.getDayOfMonth()).judged(Oordeel.LOOPT_AF).by(nu);
        }
        return nu.isEmpty() ? Vak.of("–") : Vak.LEEG.judged(Oordeel.GELDT).by(nu);
    }

    private static boolean covers(Overeenkomst een, YearMonth maand) {
        return !een.van().isAfter(maand.atEndOfMonth()) && !een.tot().isBefore(maand.atDay(1));
    }

    private List<String> reversed() {
        return lijnen.values().stream()
                .flatMap(List::stream)
                .filter(een -> !isValid(een))
                .map(Afsprakenlijn::asked)
                .toList();
    }

    private static String asked(Overeenkomst een) {
        return "Bij “%s” komt de laatste dag niet na de eerste. Kijk “van” en “tot” na; tot dan telt ze niet mee."
                .formatted(een.titel());
    }
}
