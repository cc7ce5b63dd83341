package be.huisvanhetkind.importing.voorstel;

import java.io.IOException;
import java.util.Optional;

/** A form in which others keep their items. */
public interface Invoer {
    /** Its name, in Dutch, as in "dit is geen …". */
    String naam();

    /** Whether a file looks like one. */
    boolean accepts(Opdracht asked);

    /**
     * Gives everything in the file, in an order that stays; read again it gives the same.
     *
     * @throws OnleesbareInvoer when it cannot be read
     */
    void read(Opdracht asked, Ontvanger to) throws IOException;

    /**
     * Which column it takes for which field, for a person to change; nothing when all are known.
     */
    default Optional<String> koppeling(Opdracht asked) throws IOException {
        return Optional.empty();
    }
}
