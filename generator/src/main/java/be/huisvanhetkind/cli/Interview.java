package be.huisvanhetkind.cli;

import be.huisvanhetkind.begin.Startvraag;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Asks a person what is not known yet.
 *
 * @param out where the questions are read
 * @param answers the next line that is typed; nothing when there is nobody to ask
 */
record Interview(PrintWriter out, Supplier<Optional<String>> answers) {
    /** The questions that have no answer. */
    static List<Startvraag> open(Map<Startvraag, String> known) {
        return Arrays.stream(Startvraag.values())
                .filter(vraag -> !known.containsKey(vraag))
                .toList();
    }

    /** Adds an answer to each question that has none. */
    void complete(Map<Startvraag, String> known) {
        List<Startvraag> open = open(known);
        for (int at = 0; at < open.size(); at++) {
            Startvraag vraag = open.get(at);
            out.println();
            out.println("Vraag %d van %d. %s".formatted(at + 1, open.size(), vraag.zin()));
            out.println("  Bijvoorbeeld: " + vraag.voorbeeld());
            known.put(vraag, answer(vraag, known));
        }
    }

    private String answer(Startvraag vraag, Map<Startvraag, String> known) {
        while (true) {
            out.print("> ");
            out.flush();
            String said = answers.get().orElseThrow(() -> missing(known));
            Optional<String> wrong = vraag.objection(said);
            if (wrong.isEmpty()) {
                return said;
            }
            out.println("  " + wrong.get());
        }
    }

    /** Nobody can be asked for what is not known. */
    static BrokenCall missing(Map<Startvraag, String> known) {
        String options =
                open(known).stream()
                        .map(vraag -> "--" + vraag.id())
                        .collect(Collectors.joining(", "));
        return new BrokenCall(
                "er is hier niemand om vragen te stellen. Geef wat nog ontbreekt als optie: %s."
                        .formatted(options));
    }
}
