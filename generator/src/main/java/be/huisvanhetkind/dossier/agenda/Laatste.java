package be.huisvanhetkind.dossier.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Of things that follow each other, the one that ends last. */
final class Laatste {
    private Laatste() {}

    /** One for each name, ordered by it. */
    static <T> Collection<T> of(
            Stream<T> all, Function<T, String> naam, Function<T, LocalDate> einde) {
        BinaryOperator<T> later = BinaryOperator.maxBy(Comparator.comparing(einde));
        Map<String, T> perNaam = new TreeMap<>();
        all.forEach(een -> perNaam.merge(naam.apply(een), een, later));
        return perNaam.values();
    }
}
