package be.huisvanhetkind.site.zoek;

import java.util.List;

/**
 * Everything that can be found, and the words families use for it.
 *
 * @param items pages, the most wanted kind first
 * @param stil words of the language that choose nothing
 * @param zoekwoorden words of families, each with the word of the house
 */
public record Zoekboek(List<Zoekitem> items, List<String> stil, List<Zoekwoord> zoekwoorden) {
    public Zoekboek {
        items = List.copyOf(items);
        stil = List.copyOf(stil);
        zoekwoorden = List.copyOf(zoekwoorden);
    }

    /**
     * Words a family may type for a word of the house.
     *
     * @param woord the word of the house: "weggeefwinkel"
     * @param ook what families say: "kleren", "kledij"
     */
    public record Zoekwoord(String woord, List<String> ook) {
        public Zoekwoord {
            ook = List.copyOf(ook);
        }
    }
}
