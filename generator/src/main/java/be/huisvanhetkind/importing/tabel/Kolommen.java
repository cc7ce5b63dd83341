package be.huisvanhetkind.importing.tabel;

import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.importing.voorstel.Waarde;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which column is which field.
 *
 * @param bron what the list is called, next time too
 */
record Kolommen(String bron, Velden velden, List<Kolom> kolommen) {
    private static final String TITEL = "titel";

    /** Fields that several columns may make together. */
    private static final Set<String> SHARED = Set.of("adres.straat", Waarde.TEKST, Kolom.BEWAREN);

    Kolommen {
        kolommen = List.copyOf(kolommen);
    }

    /** What the headings mean, each field once. */
    static Kolommen proposed(String bron, Velden velden, List<String> koppen) {
        List<Kolom> kolommen = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int at = 0; at < koppen.size(); at++) {
            String veld =
                    Kopwoorden.fields(koppen.get(at), velden)
                            .filter(one -> !used.contains(one) || SHARED.contains(one))
                            .findFirst()
                            .orElse(Kolom.BEWAREN);
            used.add(veld);
            kolommen.add(new Kolom(at, koppen.get(at), veld));
        }
        return new Kolommen(bron, velden, kolommen);
    }

    /** How many of some headings would be a field. */
    static long known(Velden velden, List<String> koppen) {
        return koppen.stream()
                .filter(kop -> !kop.isBlank() && kop.length() < 60)
                .filter(kop -> Kopwoorden.fields(kop, velden).findAny().isPresent())
                .count();
    }

    /** The same, when a name can be given to what is in a row. */
    Kolommen checked() {
        if (kolommen.stream().noneMatch(kolom -> kolom.veld().equals(TITEL))) {
            throw OnleesbareInvoer.of(
                    "in geen enkele kolom staat een naam. De kolommen zijn: %s. Zeg met --koppeling welke de titel is.",
                    String.join(", ", koppen()));
        }
        return this;
    }

    List<String> koppen() {
        return kolommen.stream().map(Kolom::kop).toList();
    }
}
