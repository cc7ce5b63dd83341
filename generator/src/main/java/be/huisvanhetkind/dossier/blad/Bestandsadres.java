package be.huisvanhetkind.dossier.blad;

import java.util.Optional;

/** Where a file of the house can be read or changed. */
@FunctionalInterface
public interface Bestandsadres {
    /** Files are only named. */
    Bestandsadres NERGENS = bestand -> Optional.empty();

    /**
     * The address of a file; nothing when it has none.
     *
     * @param bestand as in {@code Place.file()}
     */
    Optional<String> of(String bestand);
}
