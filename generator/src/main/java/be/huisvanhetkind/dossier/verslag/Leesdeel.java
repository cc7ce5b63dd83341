package be.huisvanhetkind.dossier.verslag;

import java.util.List;
import java.util.stream.Stream;

/** A few sentences; more than one is a list. */
public record Leesdeel(String kop, List<String> zinnen) implements Verslagdeel {
    public Leesdeel {
        zinnen = List.copyOf(zinnen);
    }

    /** Nothing when there is nothing to say. */
    public static Stream<Leesdeel> any(String kop, List<String> zinnen) {
        return zinnen.isEmpty() ? Stream.empty() : Stream.of(new Leesdeel(kop, zinnen));
    }

    public static Leesdeel of(String kop, String... zinnen) {
        return new Leesdeel(kop, List.of(zinnen));
    }
}
