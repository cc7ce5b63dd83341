package be.huisvanhetkind.bench;

import static be.huisvanhetkind.bench.CorpusText.between;
import static be.huisvanhetkind.bench.CorpusText.some;

import java.util.List;
import java.util.Random;

/** Groups of fields that several kinds of made-up files have: ages, prices, hours, contacts. */
final class CorpusParts {
    /** The ends, in years, of the groups an item may be for; the first is before birth. */
    private static final int[] JAREN = {0, 1, 3, 6, 12, 18, 24};

    private static final List<String> DAGEN = List.of("ma", "di", "wo", "do", "vr", "za");

    private CorpusParts() {}

    static void leeftijd(Random random, Kop kop) {
        int from = random.nextInt(JAREN.length);
        int to = Math.min(JAREN.length - 1, from + random.nextInt(3));
        boolean prenatal = from == 0;
        int min = prenatal ? -9 : JAREN[from - 1] * 12;
        int max = to == 0 ? -1 : JAREN[to] * 12 - 1;
        kop.add(
                "voor_wie",
                prenatal
                        ? "Aanstaande ouders en gezinnen met een jong kind."
                        : "Gezinnen met kinderen van %d tot %d jaar."
                                .formatted(JAREN[from - 1], JAREN[to]));
        kop.raw("leeftijd_min", String.valueOf(min));
        kop.raw("leeftijd_max", String.valueOf(max));
    }

    static String prijs(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> "\n  soort: betalend\n  bedrag: 2\n  per: per keer";
            case 1 -> "\n  soort: betalend\n  bedrag: 5\n  per: per gezin\n  kansentarief: 1";
            case 2 -> "\n  soort: betalend\n  bedrag: 12,50\n  per: voor de reeks";
            case 3 ->
                    "\n  soort: betalend\n  bedrag: 10\n  per: per keer\n  toelichting: Volgens je inkomen.";
            default -> "\n  soort: gratis";
        };
    }

    static String uren(Random random, String indent) {
        StringBuilder uren = new StringBuilder("\n" + indent + "wanneer:");
        for (String dag : some(random, DAGEN, 1, 3)) {
            int van = between(random, 9, 16);
            uren.append(
                    "\n%s  - dagen: [%s]\n%s    van: %d.00\n%s    tot: %d.30"
                            .formatted(indent, dag, indent, van, indent, van + 2));
            if (random.nextInt(4) == 0) {
                uren.append("\n" + indent + "    schoolvakantie: niet");
            }
        }
        if (random.nextInt(10) == 0) {
            uren.append(
                    "\n%sgesloten:\n%s  - van: 2026-12-21\n%s    tot: 2027-01-03\n%s    reden: Kerstvakantie"
                            .formatted(indent, indent, indent, indent));
        }
        return uren.toString();
    }

    static String contact(Random random, String id) {
        return "\n  naam: Onthaal\n  telefoon: 09 %d %d %d\n  email: hallo@%s.example\n  website: https://%s.example/"
                .formatted(
                        between(random, 200, 399),
                        between(random, 10, 99),
                        between(random, 10, 99),
                        id,
                        id);
    }
}
