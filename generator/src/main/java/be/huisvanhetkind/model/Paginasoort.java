package be.huisvanhetkind.model;

import java.util.List;
import java.util.Optional;

/**
 * Wat voor alle bestanden van één publieke soort gelijk is. Every type holds its own, so that a new
 * one cannot leave a question open.
 *
 * @param type what its files become
 * @param sectie where its pages stand
 * @param lezers for whom they are written
 * @param zoekplaats for what families look for by name: its place among the kinds; lower comes
 *     first
 * @param houdbaarheid how long a file stays true
 * @param vertaler puts one in the words of another language
 */
public record Paginasoort<T extends Item>(
        Class<T> type,
        Sectie sectie,
        Lezers lezers,
        Optional<Integer> zoekplaats,
        Houdbaarheid houdbaarheid,
        Vertaler<T> vertaler) {
    /** The Dutch word for one of them: {@code aanbod}. */
    public String naam() {
        return Item.soortnaam(type);
    }

    /** One of them in the words of its translation. */
    T translate(Item origineel, Item vertaling) {
        T een = type.cast(origineel);
        T ander = type.cast(vertaling);
        return vertaler.in(een, een.fiche().inWordsOf(ander.fiche()), ander);
    }

    /** Voor wie een pagina geschreven is. */
    public enum Lezers {
        GEZINNEN(Lezer.GEZIN),
        /** It is about the house itself, or the law words it. */
        ANDEREN(Lezer.PARTNER, Lezer.COORDINATOR);

        private final List<Lezer> wie;

        Lezers(Lezer... wie) {
            this.wie = List.of(wie);
        }

        /** Each of them. */
        List<Lezer> wie() {
            return wie;
        }
    }

    /**
     * Zet een bestand in de woorden van zijn vertaling: what changes, such as a day, a price or a
     * telephone number, is that of the original, so that a translation need not be kept up with it.
     */
    @FunctionalInterface
    public interface Vertaler<T> {
        /**
         * The original with the words of its translation.
         *
         * @param fiche that of both, put together already
         */
        T in(T origineel, Fiche fiche, T vertaling);
    }
}
