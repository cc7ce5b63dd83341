package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Woordrij;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.netwerk.Signaal;
import java.util.List;

/**
 * Where families find nothing.
 *
 * @param leegte which of them, and in what
 * @param wijken where; none for the house as a whole
 * @param omvang how far it reaches
 * @param elders in which of the domains something comes to their home, or is online
 */
record Gat(Leegte leegte, List<Deelgroep> wijken, Omvang omvang, List<Deelgroep> elders) {
    private static final String OVERLAP = "overlap";

    Gat {
        wijken = List.copyOf(wijken);
        elders = List.copyOf(elders);
    }

    /** How far a gap reaches. */
    enum Omvang {
        HUIS,
        ELKE_WIJK,
        WIJKEN
    }

    /**
     * Domains in which there is nothing.
     *
     * @param leeftijden for whom; none for every age
     */
    record Leegte(List<Deelgroep> leeftijden, List<Deelgroep> domeinen) {
        Leegte {
            leeftijden = List.copyOf(leeftijden);
            domeinen = List.copyOf(domeinen);
        }
    }

    /** How much is missing. */
    int weight() {
        return leegte.domeinen.size() * Math.max(1, wijken.size());
    }

    String wie() {
        return leegte.leeftijden.isEmpty() ? "elke leeftijd" : names(leegte.leeftijden);
    }

    String wat() {
        return names(leegte.domeinen);
    }

    /** In what there is something at home or online. */
    String watElders() {
        return elders.equals(leegte.domeinen) ? "alles" : names(elders);
    }

    private static String names(List<Deelgroep> groepen) {
        return Woordrij.quoted(groepen.stream().map(Deelgroep::naam));
    }

    String waar() {
        return switch (omvang) {
            case HUIS -> "het hele huis";
            case ELKE_WIJK -> "elke wijk";
            case WIJKEN -> Woordrij.of(wijken.stream().map(Deelgroep::naam).toList());
        };
    }

    String zin() {
        String voor = leegte.leeftijden.isEmpty() ? "" : "voor %s ".formatted(wie());
        String zin =
                omvang == Omvang.ELKE_WIJK
                        ? "In geen enkele wijk is er %siets in %s.".formatted(voor, wat())
                        : "In %s is er %sniets in %s.".formatted(waar(), voor, wat());
        return elders.equals(leegte.domeinen) ? zin + " Aan huis of online wel." : zin;
    }

    /** Whether partners said it already: each thing their sign names is part of this. */
    boolean isNamedBy(Signaal signaal) {
        return !signaal.soort().id().equals(OVERLAP)
                && (signaal.domein().isPresent() || signaal.leeftijd().isPresent())
                && signaal.domein().map(een -> has(leegte.domeinen, een.id())).orElse(true)
                && signaal.leeftijd().map(this::isFor).orElse(true)
                && signaal.wijk().map(een -> has(wijken, een)).orElse(true);
    }

    private boolean isFor(Leeftijd ander) {
        return leegte.leeftijden.isEmpty()
                || leegte.leeftijden.stream()
                        .flatMap(een -> een.leeftijd().stream())
                        .anyMatch(ander::overlaps);
    }

    private static boolean has(List<Deelgroep> groepen, String id) {
        return groepen.stream().anyMatch(groep -> groep.id().equals(id));
    }
}
