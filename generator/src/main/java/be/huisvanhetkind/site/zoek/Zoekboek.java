package be.huisvanhetkind.site.zoek;

import java.util.List;

/**
 * Everything that can be found, and the words families use for it.
 *
 * @param items pages, the most wanted kind first
 * @param stil words of the language that choose nothing
 * @param jaren how a year of age is written, and what else may stand behind a number of years
 * @param maanden the same for months
 * @param leeftijden words that say an age by themselves
 * @param nood words of families for what cannot wait
 * @param zoekwoorden words of families, each with the word of the house
 */
public record Zoekboek(
        List<Zoekitem> items,
        List<String> stil,
        List<String> jaren,
        List<String> maanden,
        List<Leeftijdswoord> leeftijden,
        List<Noodwoorden> nood,
        List<Zoekwoord> zoekwoorden) {
    public Zoekboek {
        items = List.copyOf(items);
        stil = List.copyOf(stil);
        jaren = List.copyOf(jaren);
        maanden = List.copyOf(maanden);
        leeftijden = List.copyOf(leeftijden);
        nood = List.copyOf(nood);
        zoekwoorden = List.copyOf(zoekwoorden);
    }

    /**
     * A word that says an age: "peuter".
     *
     * @param van the youngest, in months
     * @param tot the oldest, in months
     */
    public record Leeftijdswoord(String woord, int van, int tot) {}

    /**
     * Words a family may type when something cannot wait, in any language.
     *
     * @param nummers which emergency numbers of the house come first then, counted from 0
     */
    public record Noodwoorden(List<Integer> nummers, List<String> woorden) {
        public Noodwoorden {
            nummers = List.copyOf(nummers);
            woorden = List.copyOf(woorden);
        }
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
