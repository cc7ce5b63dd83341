package be.huisvanhetkind.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Alle begrippenlijsten samen, en hoe andere talen zeggen wat er staat.
 *
 * @param lijsten the terms of each list, in the order of its file
 */
public record Begrippen(Map<Lijst, List<Begrip>> lijsten, Taalgids taalgids) {
    /** No lists at all. */
    public static final Begrippen GEEN = new Begrippen(Map.of(), Taalgids.LEEG);

    public Begrippen {
        lijsten = Map.copyOf(lijsten);
    }

    /** The terms of a list; empty when its file is not there. */
    public List<Begrip> of(Lijst lijst) {
        return lijsten.getOrDefault(lijst, List.of());
    }

    /** Whether a list was there, and could be read. */
    public boolean knows(Lijst lijst) {
        return lijsten.containsKey(lijst);
    }

    public Optional<Begrip> find(Lijst lijst, String id) {
        return of(lijst).stream().filter(begrip -> begrip.id().equals(id)).findFirst();
    }
}
