package be.huisvanhetkind.uitleg;

import java.util.List;

/** A piece of an explanation page. */
public sealed interface Stuk {
    /**
     * Running text. It is read in a terminal too, so it knows paragraphs, items that begin with a
     * hyphen, and code between backticks; nothing else.
     *
     * @param markdown as it is written
     */
    record Proza(String markdown) implements Stuk {}

    /**
     * A sample between three backticks.
     *
     * @param soort {@code bestand}, {@code bevinding} …
     * @param woorden what stands behind it: a path, and how to read the text
     * @param tekst the lines, each with its line end
     */
    record Voorbeeld(String soort, List<String> woorden, String tekst) implements Stuk {
        public Voorbeeld {
            woorden = List.copyOf(woorden);
        }

        /** The path of the file it is about; empty when it is about none. */
        public String pad() {
            return woorden.isEmpty() ? "" : woorden.get(0);
        }

        public boolean has(String woord) {
            return woorden.indexOf(woord) > 0;
        }

        public List<String> regels() {
            return tekst.lines().toList();
        }
    }
}
