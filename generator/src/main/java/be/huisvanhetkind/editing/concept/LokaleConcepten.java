package be.huisvanhetkind.editing.concept;

import be.huisvanhetkind.git.Branch;
import be.huisvanhetkind.git.Depot;
import be.huisvanhetkind.git.Depot.Told;
import be.huisvanhetkind.git.InTheWay;
import be.huisvanhetkind.git.Revision;
import be.huisvanhetkind.git.Signature;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Drafts as branches of the repository on this machine, {@code concept/<partner>/<naam>}. Nothing
 * is checked out, so that who works in the folder sees nothing of them. What a draft is about, and
 * whether it was handed in, stands in the messages of its commits.
 */
public final class LokaleConcepten implements Bewaarplaats, Uitgave, AutoCloseable {
    private static final int MOST_HISTORY = 40;
    private static final String SUBMITTED = "Ingediend: ja";
    private static final String NOTHING_KEPT =
            "In Git is nog niets bewaard. Bewaar eerst het huis zoals het nu is.";

    private final Depot depot;

    public LokaleConcepten(Depot depot) {
        this.depot = depot;
    }

    /** The drafts of a content folder; nothing when it is not in Git. */
    public static Optional<LokaleConcepten> of(Path content) {
        return Depot.of(content).map(LokaleConcepten::new);
    }

    @Override
    public Versie gepubliceerd() {
        return depot.head()
                .map(LokaleConcepten::versie)
                .orElseThrow(() -> new Onbereikbaar(NOTHING_KEPT));
    }

    @Override
    public List<Concept> all() {
        return depot.branches(Concept.TAKKEN).entrySet().stream()
                .filter(branch -> Concept.isNaam(branch.getKey()))
                .map(branch -> concept(branch.getKey(), branch.getValue()))
                .sorted(Concept.NEWEST_FIRST)
                .toList();
    }

    @Override
    public Optional<Concept> find(String naam) {
        return Concept.isNaam(naam)
                ? branch(naam).tip().map(tip -> concept(naam, tip))
                : Optional.empty();
    }

    private Branch branch(String naam) {
        return depot.branch(Concept.TAKKEN + naam);
    }

    private Concept concept(String naam, Revision tip) {
        Revision published = revision(gepubliceerd());
        Revision basis = depot.common(published, tip).orElse(published);
        List<Told> commits = depot.between(basis, tip);
        return new Concept(
                naam,
                lines(commits)
                        .filter(line -> line.startsWith(Concept.TITEL))
                        .map(line -> line.substring(Concept.TITEL.length()))
                        .findFirst()
                        .orElse(naam),
                versie(basis),
                versie(tip),
                depot.changed(basis, tip),
                commits.stream().findFirst().map(one -> one.by().when()).orElse(Instant.EPOCH),
                lines(commits).anyMatch(SUBMITTED::equals),
                Optional.empty());
    }

    private static Stream<String> lines(List<Told> commits) {
        return commits.stream().flatMap(one -> one.by().message().lines()).map(String::strip);
    }

    private Revision revision(Versie versie) {
        return depot.find(versie.id())
                .orElseThrow(() -> new Onbereikbaar("Die versie is er niet meer."));
    }

    private static Versie versie(Revision revision) {
        return new Versie(revision.name());
    }

    @Override
    public Optional<byte[]> read(Versie versie, String path) {
        return depot.read(revision(versie), path);
    }

    @Override
    public Optional<Concept> begin(String naam, String titel, Ondertekening by) {
        if (!Concept.isNaam(naam)) {
            throw new IllegalArgumentException("no name of a draft: " + naam);
        }
        Revision published = revision(gepubliceerd());
        return commit(
                naam,
                titel,
                Optional.empty(),
                new Branch.Draft(published, List.of(published), Map.of(), signed(by, titel, "")));
    }

    @Override
    public Optional<Concept> write(Concept seen, List<ConceptBestand> files, Ondertekening by) {
        Revision tip = revision(seen.stand());
        return commit(seen, new Branch.Draft(tip, List.of(tip), map(files), signed(by, seen, "")));
    }

    @Override
    public Optional<Concept> rebase(
            Concept seen, Versie gepubliceerd, List<ConceptBestand> files, Ondertekening by) {
        Revision published = revision(gepubliceerd);
        return commit(
                seen,
                new Branch.Draft(
                        published,
                        List.of(revision(seen.stand()), published),
                        map(files),
                        signed(by, seen, "")));
    }

    @Override
    public Optional<Concept> submit(Concept seen, String toelichting, Ondertekening by) {
        Revision tip = revision(seen.stand());
        String text = toelichting.isBlank() ? SUBMITTED : toelichting.strip() + "\n\n" + SUBMITTED;
        return commit(seen, new Branch.Draft(tip, List.of(tip), Map.of(), signed(by, seen, text)));
    }

    @Override
    public void remove(Concept seen) {
        reached(() -> branch(seen.naam()).delete(revision(seen.stand())));
    }

    @Override
    public List<Vorige> vorige(String path) {
        return depot.history(path, MOST_HISTORY).stream().map(LokaleConcepten::vorige).toList();
    }

    private static Vorige vorige(Told told) {
        Signature by = told.by();
        String subject = by.message().lines().findFirst().orElse("");
        return new Vorige(versie(told.revision()), by.name(), by.when(), subject);
    }

    @Override
    public List<String> publish(Concept concept, Ondertekening by) {
        Revision stand = revision(concept.stand());
        Signature signature = signed(by, concept, "");
        List<String> dirty = reached(() -> depot.release().of(stand, signature));
        if (dirty.isEmpty()) {
            remove(concept);
        }
        return dirty;
    }

    private static <T> T reached(Supplier<T> done) {
        try {
            return done.get();
        } catch (InTheWay why) {
            throw new Onbereikbaar(String.valueOf(why.getMessage()), why);
        }
    }

    private Optional<Concept> commit(Concept seen, Branch.Draft draft) {
        return commit(seen.naam(), seen.titel(), Optional.of(revision(seen.stand())), draft);
    }

    private Optional<Concept> commit(
            String naam, String titel, Optional<Revision> expected, Branch.Draft draft) {
        return reached(() -> branch(naam).commit(expected, draft)).map(tip -> concept(naam, tip));
    }

    private static Map<String, Optional<byte[]>> map(List<ConceptBestand> files) {
        Map<String, Optional<byte[]>> map = new LinkedHashMap<>();
        files.forEach(file -> map.put(file.path(), file.bytes()));
        return map;
    }

    private static Signature signed(Ondertekening by, Concept seen, String more) {
        return signed(by, seen.titel(), more);
    }

    private static Signature signed(Ondertekening by, String titel, String more) {
        String below = more.isEmpty() ? "" : more + "\n";
        String message =
                oneLine(by.boodschap()) + "\n\n" + below + Concept.TITEL + oneLine(titel) + "\n";
        return new Signature(by.naam(), by.mail(), by.moment(), message);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Override
    public void close() {
        depot.close();
    }
}
