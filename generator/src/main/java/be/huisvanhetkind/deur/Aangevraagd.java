package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.concept.Bewaarplaats;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.Onbereikbaar;
import be.huisvanhetkind.editing.concept.Ondertekening;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pull requests at the host of the repository, for drafts that went there. What could not be asked
 * is asked again later.
 */
final class Aangevraagd {
    private final Optional<Bewaarplaats> host;
    private final Map<String, Vraag> waiting = new ConcurrentHashMap<>();
    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private boolean isKnown;

    private record Vraag(String toelichting, Ondertekening by) {}

    /** None are made where there is no host. */
    Aangevraagd(Optional<Bewaarplaats> host) {
        this.host = host;
    }

    void add(Concept concept, String toelichting, Ondertekening by) {
        waiting.put(concept.naam(), new Vraag(toelichting, by));
    }

    Optional<String> address(String naam) {
        return Optional.ofNullable(addresses.get(naam));
    }

    /**
     * Asks what was not asked yet.
     *
     * @throws Onbereikbaar when the host cannot be reached; the rest waits
     */
    void ask() {
        if (host.isEmpty()) {
            waiting.clear();
            return;
        }
        if (!isKnown) {
            host.get().all().forEach(this::keep);
            isKnown = true;
        }
        waiting.forEach(this::ask);
    }

    private void ask(String naam, Vraag vraag) {
        Bewaarplaats there = host.orElseThrow();
        there.find(naam)
                .flatMap(draft -> there.submit(draft, vraag.toelichting(), vraag.by()))
                .ifPresent(this::keep);
        waiting.remove(naam, vraag);
    }

    private void keep(Concept concept) {
        concept.nazicht().ifPresent(address -> addresses.put(concept.naam(), address));
    }

    /** A draft was thrown away; its request goes with it. */
    void remove(String naam) {
        waiting.remove(naam);
        addresses.remove(naam);
        host.flatMap(one -> one.find(naam)).ifPresent(one -> host.orElseThrow().remove(one));
    }
}
