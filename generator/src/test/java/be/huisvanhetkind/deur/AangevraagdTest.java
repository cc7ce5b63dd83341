package be.huisvanhetkind.deur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.huisvanhetkind.editing.concept.Bewaarplaats;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.ConceptBestand;
import be.huisvanhetkind.editing.concept.Onbereikbaar;
import be.huisvanhetkind.editing.concept.Ondertekening;
import be.huisvanhetkind.editing.concept.Versie;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was submitted is asked at the host once, also when that was away at first. */
class AangevraagdTest {
    private static final Ondertekening BY =
            new Ondertekening("Kompas", "redactie@kompas.example", "x", Instant.EPOCH);
    private final Gastheer host = new Gastheer();
    private final Aangevraagd requests = new Aangevraagd(Optional.of(host));

    private static Concept concept(Optional<String> nazicht) {
        Versie one = new Versie("0".repeat(40));
        return new Concept(
                "kompas/uren",
                "Uren",
                one,
                one,
                List.of(),
                Instant.EPOCH,
                nazicht.isPresent(),
                nazicht);
    }

    @Test
    void aDraftIsAskedOnceAndItsAddressIsKept() {
        requests.add(concept(Optional.empty()), "Graag snel", BY);
        requests.ask();
        requests.ask();
        assertEquals(List.of("kompas/uren: Graag snel"), host.asked);
        assertEquals(Optional.of("https://host.example/1"), requests.address("kompas/uren"));
    }

    @Test
    void aHostThatIsAwayIsAskedLater() {
        host.isAway = true;
        requests.add(concept(Optional.empty()), "", BY);
        assertThrows(Onbereikbaar.class, requests::ask);
        host.isAway = false;
        requests.ask();
        assertEquals(List.of("kompas/uren: "), host.asked);
    }

    @Test
    void whatWasAskedBeforeTheProgramBeganIsKnown() {
        host.before = Optional.of("https://host.example/7");
        requests.ask();
        assertEquals(Optional.of("https://host.example/7"), requests.address("kompas/uren"));
        requests.remove("kompas/uren");
        assertEquals(Optional.empty(), requests.address("kompas/uren"));
        assertEquals(List.of("weg"), host.asked);
    }

    @Test
    void withoutAHostNothingIsAsked() {
        Aangevraagd none = new Aangevraagd(Optional.empty());
        none.add(concept(Optional.empty()), "", BY);
        none.ask();
        none.remove("kompas/uren");
        assertEquals(Optional.empty(), none.address("kompas/uren"));
    }

    /** A host that counts. */
    private static final class Gastheer implements Bewaarplaats {
        private final List<String> asked = new ArrayList<>();
        private Optional<String> before = Optional.empty();
        private boolean isAway;

        @Override
        public Versie gepubliceerd() {
            return new Versie("0".repeat(40));
        }

        @Override
        public List<Concept> all() {
            if (isAway) {
                throw new Onbereikbaar("weg");
            }
            return before.map(address -> concept(before)).stream().toList();
        }

        @Override
        public Optional<Concept> find(String naam) {
            return Optional.of(concept(before));
        }

        @Override
        public Optional<byte[]> read(Versie versie, String path) {
            return Optional.empty();
        }

        @Override
        public Optional<Concept> begin(String naam, String titel, Ondertekening by) {
            return Optional.empty();
        }

        @Override
        public Optional<Concept> write(Concept seen, List<ConceptBestand> files, Ondertekening by) {
            return Optional.empty();
        }

        @Override
        public Optional<Concept> rebase(
                Concept seen, Versie gepubliceerd, List<ConceptBestand> files, Ondertekening by) {
            return Optional.empty();
        }

        @Override
        public Optional<Concept> submit(Concept seen, String toelichting, Ondertekening by) {
            asked.add(seen.naam() + ": " + toelichting);
            return Optional.of(concept(Optional.of("https://host.example/" + asked.size())));
        }

        @Override
        public void remove(Concept seen) {
            asked.add("weg");
        }
    }
}
