package be.huisvanhetkind.editing.concept;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes drafts of a content folder until it is killed, and tells of each. A second word publishes
 * them too. Every file is one line, many times.
 */
final class SavesForEver {
    static final String NAME = "kompas/proef";
    static final List<String> PATHS =
            List.of("partners/kompas/partner.md", "partners/kompas/aanbod/een.md", "huis.txt");

    static final int LINES = 2_000;

    private SavesForEver() {}

    public static void main(String[] args) {
        try (LokaleConcepten concepten = LokaleConcepten.of(Path.of(args[0])).orElseThrow()) {
            for (int number = 0; ; number++) {
                write(concepten, args[0] + number);
                if (args.length > 1) {
                    publish(concepten);
                }
                System.out.println(number);
            }
        }
    }

    static Ondertekening by() {
        return new Ondertekening("Kompas", "kompas@huis.example", "Gewijzigd", Instant.EPOCH);
    }

    /** Writes everything anew; whether that was done. */
    static boolean write(LokaleConcepten concepten, String line) {
        Concept draft =
                concepten.find(NAME).or(() -> concepten.begin(NAME, "Proef", by())).orElseThrow();
        List<ConceptBestand> files = new ArrayList<>();
        byte[] bytes = (line + "\n").repeat(LINES).getBytes(StandardCharsets.UTF_8);
        PATHS.forEach(path -> files.add(new ConceptBestand(path, Optional.of(bytes))));
        return concepten.write(draft, files, by()).isPresent();
    }

    /** Publishes what is there, as the editor does. */
    static List<String> publish(LokaleConcepten concepten) {
        Concept draft = concepten.find(NAME).orElseThrow();
        Versie published = concepten.gepubliceerd();
        List<ConceptBestand> files = new ArrayList<>();
        draft.paths()
                .forEach(
                        path ->
                                files.add(
                                        new ConceptBestand(
                                                path, concepten.read(draft.stand(), path))));
        Concept fresh =
                published.equals(draft.basis())
                        ? draft
                        : concepten.rebase(draft, published, files, by()).orElseThrow();
        return concepten.publish(fresh, by());
    }
}
