package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.concept.Bewaarplaats;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.ConceptBestand;
import be.huisvanhetkind.editing.concept.Ondertekening;
import be.huisvanhetkind.editing.concept.Uitgave;
import be.huisvanhetkind.editing.concept.Versie;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Drafts in a clone of this program's own, which go to where the clone came from after each write.
 * They are written here first: a network that is away loses nothing. Each write is a line in the
 * log.
 *
 * @param here those in the clone
 * @param said takes a line for the log
 */
public record VerbondenConcepten(Bewaarplaats here, Verbinding there, Consumer<String> said)
        implements Bewaarplaats {
    @Override
    public Versie gepubliceerd() {
        return here.gepubliceerd();
    }

    @Override
    public List<Concept> all() {
        return here.all().stream().map(this::with).toList();
    }

    @Override
    public Optional<Concept> find(String naam) {
        return here.find(naam).map(this::with);
    }

    @Override
    public Optional<byte[]> read(Versie versie, String path) {
        return here.read(versie, path);
    }

    @Override
    public Optional<Concept> begin(String naam, String titel, Ondertekening by) {
        return brought(here.begin(naam, titel, by), by);
    }

    @Override
    public Optional<Concept> write(Concept seen, List<ConceptBestand> files, Ondertekening by) {
        return brought(here.write(seen, files, by), by);
    }

    @Override
    public Optional<Concept> rebase(
            Concept seen, Versie gepubliceerd, List<ConceptBestand> files, Ondertekening by) {
        return brought(here.rebase(seen, gepubliceerd, files, by), by);
    }

    @Override
    public Optional<Concept> submit(Concept seen, String toelichting, Ondertekening by) {
        Optional<Concept> submitted = brought(here.submit(seen, toelichting, by), by);
        submitted.ifPresent(concept -> there.submit(concept, toelichting, by));
        return submitted;
    }

    @Override
    public void remove(Concept seen) {
        here.remove(seen);
        there.remove(seen);
    }

    /** Publishes on what is published now, and brings that to the house. */
    public Uitgave uitgave(Uitgave publishing) {
        return (concept, by) -> {
            there.refresh();
            List<String> inTheWay = publishing.publish(concept, by);
            there.bring(concept);
            return inTheWay;
        };
    }

    private Optional<Concept> brought(Optional<Concept> written, Ondertekening by) {
        written.ifPresent(
                concept -> {
                    said.accept(
                            "deur: %s schrijft in %s"
                                    .formatted(Schuilnaam.of(by.mail()), concept.naam()));
                    there.bring(concept);
                });
        return written;
    }

    private Concept with(Concept concept) {
        return new Concept(
                concept.naam(),
                concept.titel(),
                concept.basis(),
                concept.stand(),
                concept.paths(),
                concept.gewijzigd(),
                concept.ingediend(),
                there.nazicht(concept.naam()));
    }
}
