package be.huisvanhetkind.dossier.verslag;

import java.util.List;

/** A few sentences; more than one is a list. */
public record Leesdeel(String kop, List<String> zinnen) implements Verslagdeel {
    public Leesdeel {
        zinnen = List.copyOf(zinnen);
    }

    public static Leesdeel of(String kop, String... zinnen) {
        return new Leesdeel(kop, List.of(zinnen));
    }
}
