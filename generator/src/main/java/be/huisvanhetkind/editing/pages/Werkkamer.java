package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.concept.Bewaarplaats;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.Uitgave;
import be.huisvanhetkind.editing.concept.Versie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the editor works with.
 *
 * @param concepten where drafts are kept
 * @param uitgave publishes a draft; nothing where that is done elsewhere, by a merge at a host
 * @param kladden what was typed and is not kept yet
 */
record Werkkamer(
        Bewaarplaats concepten, Optional<Uitgave> uitgave, ConceptHuis huis, Kladden kladden) {
    /** The files of a draft, by path. */
    Map<String, Optional<byte[]>> files(Optional<Concept> concept) {
        Map<String, Optional<byte[]>> files = new LinkedHashMap<>();
        if (concept.isPresent()) {
            Versie stand = concept.get().stand();
            concept.get().paths().forEach(path -> files.put(path, concepten.read(stand, path)));
        }
        return files;
    }

    /** The same, with one file as it is now. */
    Map<String, Optional<byte[]>> files(
            Optional<Concept> concept, String path, Optional<byte[]> bytes) {
        Map<String, Optional<byte[]>> files = files(concept);
        files.put(path, bytes);
        return files;
    }
}
