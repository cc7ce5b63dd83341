package be.huisvanhetkind.dossier.verslag;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table.
 *
 * @param naam in the name of its file, unique in the report, {@code [a-z0-9-]+}
 * @param uitleg how to read it; may be empty
 * @param kolommen what stands above each column, also above that of the heads of rows
 * @param rijen none is said in words: there is nothing
 */
public record Rooster(
        String naam, String kop, String uitleg, Kleed kleed, List<String> kolommen, List<Rij> rijen)
        implements Verslagdeel {
    public Rooster {
        kolommen = List.copyOf(kolommen);
        rijen = List.copyOf(rijen);
    }

    /** Without the columns in which nothing stands; with all when there is no row. */
    public Rooster dense() {
        int[] kept =
                IntStream.range(0, kolommen.size() - 1)
                        .filter(i -> rijen.isEmpty() || rijen.stream().anyMatch(rij -> rij.says(i)))
                        .toArray();
        return new Rooster(
                naam,
                kop,
                uitleg,
                kleed,
                Stream.concat(
                                Stream.of(kolommen.get(0)),
                                IntStream.of(kept).mapToObj(i -> kolommen.get(i + 1)))
                        .toList(),
                rijen.stream().map(rij -> rij.only(kept)).toList());
    }

    /** How it is shown; what it says is the same. */
    public enum Kleed {
        TABEL,
        /** Each cell is a number that weighs. */
        WARMTE,
        /**
         * Each row is something that was looked at: its head, a verdict, and what to know of it.
         */
        KEURING
    }

    /**
     * One row.
     *
     * @param kop what it is about
     * @param vakken as many as there are columns behind the first
     */
    public record Rij(Vak kop, List<Vak> vakken) {
        public Rij {
            vakken = List.copyOf(vakken);
        }

        public static Rij of(Vak kop, Vak... vakken) {
            return new Rij(kop, List.of(vakken));
        }

        boolean says(int i) {
            return !vakken.get(i).equals(Vak.LEEG);
        }

        Rij only(int... kept) {
            return new Rij(kop, IntStream.of(kept).mapToObj(vakken::get).toList());
        }

        /** Its head and its cells. */
        public Stream<Vak> alle() {
            return Stream.concat(Stream.of(kop), vakken.stream());
        }
    }
}
