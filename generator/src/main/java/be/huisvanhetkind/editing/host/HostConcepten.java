package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.concept.Bewaarplaats;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.ConceptBestand;
import be.huisvanhetkind.editing.concept.Ondertekening;
import be.huisvanhetkind.editing.concept.Versie;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Drafts at a host: the draft {@code kompas/babbelcafe} is the branch {@code
 * concept/kompas/babbelcafe}, and one that was submitted has a pull request. The host alone tells
 * everything: each commit says below its sentence what the draft is about (the title of the pull
 * request goes before; a draft in which nothing was written is called after its name).
 *
 * <p>What is read at a version never changes, so what was asked last is not asked again.
 */
public abstract class HostConcepten implements Bewaarplaats {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int TREES = 16;
    private static final int STATES = 1_000;

    private final Host host;
    private final HostClient client;
    private final Recent<String, Map<String, HostFile>> trees = new Recent<>(TREES);
    private final Recent<Lijn, Conceptstand> states = new Recent<>(STATES);

    HostConcepten(Host host, HostClient client) {
        this.host = host;
        this.client = client;
    }

    /** What is published beside a draft, as two commits. */
    private record Lijn(String naam, String gepubliceerd, String stand) {}

    final Host host() {
        return host;
    }

    final HostClient client() {
        return client;
    }

    /** Begins a branch once more, at what is published. */
    final Optional<String> restart(String tak, String published) {
        delete(tak);
        return create(tak, published) ? Optional.of(published) : Optional.empty();
    }

    // What each host does in its own way.

    /** The commit a branch stands at. */
    abstract Optional<String> head(String tak);

    /** The branches whose name begins so, with the commit they stand at. */
    abstract Map<String, String> branches(String begin);

    /** Begins a branch; false when there is one of that name. */
    abstract boolean create(String tak, String commit);

    abstract void delete(String tak);

    /** When a commit was made and what it says. */
    abstract Commitbericht read(String commit);

    /** Where two commits left each other. */
    abstract String base(String published, String commit);

    /**
     * Everything in a version below the content folder, links too, by its path in the repository.
     */
    abstract Map<String, HostFile> tree(String commit);

    abstract byte[] blob(String id);

    /**
     * One commit on a branch with all changes.
     *
     * @return the new commit; nothing when it is not taken
     */
    abstract Optional<String> commit(HostCommit commit);

    /**
     * Brings a branch up to date.
     *
     * @param commit with its changes against what is published
     * @return as for {@link #commit}
     */
    abstract Optional<String> renew(HostCommit commit, String published);

    /** The pull requests that are open, towards what is published. */
    abstract List<Inzending> requests();

    abstract void open(String tak, Indiening text);

    abstract void amend(Inzending request, Indiening text);

    abstract void close(Inzending request);

    // What is the same for all.

    @Override
    public final Versie gepubliceerd() {
        return head(host.tak()).map(Versie::new).orElseThrow(() -> Weigering.lost(host));
    }

    @Override
    public final List<Concept> all() {
        Versie published = gepubliceerd();
        List<Inzending> requests = requests();
        return branches(Concept.TAKKEN).entrySet().stream()
                .filter(branch -> Concept.isNaam(naam(branch.getKey())))
                .map(branch -> concept(branch, published, requests))
                .sorted(Concept.NEWEST_FIRST)
                .toList();
    }

    @Override
    public final Optional<Concept> find(String naam) {
        return Optional.of(naam)
                .filter(Concept::isNaam)
                .flatMap(name -> head(tak(name)))
                .map(stand -> concept(naam, gepubliceerd(), stand, requests()));
    }

    @Override
    public final Optional<byte[]> read(Versie versie, String path) {
        String full = host.inhoud().full(path);
        return Optional.ofNullable(files(versie.id()).get(full))
                .filter(HostFile::isFile)
                .map(file -> blob(file.id()));
    }

    @Override
    public final Optional<Concept> begin(String naam, String titel, Ondertekening by) {
        String published = gepubliceerd().id();
        return create(tak(naam), published)
                ? find(naam).map(concept -> concept.withTitel(Commitbericht.line(titel)))
                : Optional.empty();
    }

    @Override
    public final Optional<Concept> write(
            Concept seen, List<ConceptBestand> files, Ondertekening by) {
        List<Bestandswijziging> changes = changes(files, seen.stand());
        if (!isCurrent(seen)) {
            return Optional.empty();
        }
        if (changes.isEmpty()) {
            return Optional.of(seen);
        }
        return written(seen, commit(HostCommit.of(tak(seen.naam()), seen, changes, by)));
    }

    @Override
    public final Optional<Concept> rebase(
            Concept seen, Versie gepubliceerd, List<ConceptBestand> files, Ondertekening by) {
        List<Bestandswijziging> changes = changes(files, gepubliceerd);
        if (!isCurrent(seen) || !gepubliceerd.equals(gepubliceerd())) {
            return Optional.empty();
        }
        HostCommit commit = HostCommit.of(tak(seen.naam()), seen, changes, by);
        return written(seen, renew(commit, gepubliceerd.id()));
    }

    @Override
    public final Optional<Concept> submit(Concept seen, String toelichting, Ondertekening by) {
        if (!isCurrent(seen)) {
            return Optional.empty();
        }
        Indiening text = Indiening.of(seen, toelichting, by);
        request(seen.naam(), requests())
                .ifPresentOrElse(
                        request -> amend(request, text), () -> open(tak(seen.naam()), text));
        return find(seen.naam());
    }

    @Override
    public final void remove(Concept seen) {
        request(seen.naam(), requests()).ifPresent(this::close);
        delete(tak(seen.naam()));
    }

    private Optional<Concept> written(Concept seen, Optional<String> commit) {
        if (commit.isEmpty() && isCurrent(seen)) {
            throw Weigering.refused(host);
        }
        return commit.flatMap(
                stand -> find(seen.naam()).map(concept -> concept.withTitel(seen.titel())));
    }

    private boolean isCurrent(Concept seen) {
        return head(tak(seen.naam())).equals(Optional.of(seen.stand().id()));
    }

    /** What files become, against a version; links are no files, and nothing is put behind one. */
    private List<Bestandswijziging> changes(List<ConceptBestand> files, Versie versie) {
        Map<String, HostFile> now = files(versie.id());
        return files.stream()
                .map(
                        file -> {
                            String path = host.inhoud().full(file.path());
                            requireNoLink(path, now);
                            return new Bestandswijziging(
                                    path, Optional.ofNullable(now.get(path)), file.bytes());
                        })
                .filter(Bestandswijziging::isReal)
                .toList();
    }

    private static void requireNoLink(String path, Map<String, HostFile> now) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            HostFile there = now.get(path.substring(0, end));
            if (there != null && !there.isFile()) {
                throw new IllegalArgumentException("Dit is geen bestand van de inhoud.");
            }
        }
    }

    private Map<String, HostFile> files(String commit) {
        return trees.get(commit, this::tree);
    }

    private Concept concept(String naam, Versie published, String stand, List<Inzending> requests) {
        Optional<Inzending> request = request(naam, requests);
        Conceptstand state = states.get(new Lijn(naam, published.id(), stand), lijn -> stand(lijn));
        return new Concept(
                naam,
                request.map(Inzending::titel).orElse(state.titel()),
                new Versie(state.basis()),
                new Versie(stand),
                state.paths(),
                state.moment(),
                request.isPresent(),
                request.map(Inzending::adres));
    }

    private Concept concept(
            Map.Entry<String, String> branch, Versie published, List<Inzending> requests) {
        return concept(naam(branch.getKey()), published, branch.getValue(), requests);
    }

    private Conceptstand stand(Lijn lijn) {
        String basis = base(lijn.gepubliceerd(), lijn.stand());
        return Conceptstand.of(
                lijn.naam(), basis, read(lijn.stand()), content(basis), content(lijn.stand()));
    }

    /** The files of a version below the content folder, by their path there. */
    private Map<String, HostFile> content(String commit) {
        return host.inhoud().content(files(commit));
    }

    private static Optional<Inzending> request(String naam, List<Inzending> requests) {
        return requests.stream().filter(one -> one.tak().equals(tak(naam))).findFirst();
    }

    private static String tak(String naam) {
        if (!Concept.isNaam(naam)) {
            throw new IllegalArgumentException("Dit is geen naam van een concept.");
        }
        return Concept.TAKKEN + naam;
    }

    private static String naam(String tak) {
        return tak.substring(Concept.TAKKEN.length());
    }
}
