package be.huisvanhetkind.dossier.verslag;

import java.util.List;

/** One report of the dossier. It never fails: what is not there is said to be missing. */
public interface Rapport {
    /** What it says of a house on a day. */
    Verslag of(Dossier dossier);

    /** Reports of their own that go with it, to take along: one for each group, say. */
    default List<Verslag> bladen(Dossier dossier) {
        return List.of();
    }

    /** Other files that go with it: a calendar, a page per group. */
    default List<Bijlage> bijlagen(Dossier dossier) {
        return List.of();
    }
}
