package be.huisvanhetkind.editing.concept;

import java.util.List;
import java.util.Optional;

/**
 * Where drafts are kept: branches of the repository of the house, on this machine or at a host.
 * Everything is read at a version, so that nothing changes under a reader; what is written is
 * written whole or not at all. Safe for use by several threads.
 *
 * <p>What the place itself cannot do now (a host that does not answer) is a {@link Onbereikbaar}.
 */
public interface Bewaarplaats {
    /** What is published now. */
    Versie gepubliceerd();

    /** Every draft, the one last written in first. */
    List<Concept> all();

    /** The draft with a name. */
    Optional<Concept> find(String naam);

    /**
     * The bytes of a file.
     *
     * @param path below the content folder; never outside of it
     */
    Optional<byte[]> read(Versie versie, String path);

    /**
     * Begins a draft; nothing is in it yet.
     *
     * @return nothing when there is one of that name
     */
    Optional<Concept> begin(String naam, String titel, Ondertekening by);

    /**
     * Puts files in a draft, all at once.
     *
     * @param seen the draft as its writer saw it
     * @return the draft as it is now; nothing when somebody else wrote in it meanwhile, and then
     *     nothing is written
     */
    Optional<Concept> write(Concept seen, List<ConceptBestand> files, Ondertekening by);

    /**
     * Brings a draft up to date: what is published now becomes its basis.
     *
     * @param files what becomes of the files of the draft
     * @return as for {@link #write}
     */
    Optional<Concept> rebase(
            Concept seen, Versie gepubliceerd, List<ConceptBestand> files, Ondertekening by);

    /**
     * Asks to publish a draft.
     *
     * @param toelichting what its writer wants to say to who reviews it; may be empty
     * @return as for {@link #write}
     */
    Optional<Concept> submit(Concept seen, String toelichting, Ondertekening by);

    /** Throws a draft away; what was in it stays in the repository until Git tidies up. */
    void remove(Concept seen);

    /** How a published file was before, the last first; none where that is looked up elsewhere. */
    default List<Vorige> vorige(String path) {
        return List.of();
    }
}
