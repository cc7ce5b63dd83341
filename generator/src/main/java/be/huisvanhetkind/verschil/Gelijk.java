package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Weeknummer;
import be.huisvanhetkind.site.data.Datawaarde;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether two values say the same, wherever and however they were written. */
final class Gelijk {
    private Gelijk() {}

    static boolean of(Object een, Object ander) {
        if (een instanceof Gegevens links && ander instanceof Gegevens rechts) {
            return of(links.waarden(), rechts.waarden()) && of(links.eigen(), rechts.eigen());
        } else if (een instanceof Map<?, ?> links && ander instanceof Map<?, ?> rechts) {
            return links.keySet().equals(rechts.keySet())
                    && links.keySet().stream()
                            .allMatch(key -> isSame(links.get(key), rechts.get(key)));
        } else if (een instanceof List<?> links && ander instanceof List<?> rechts) {
            return same(ordered(links), ordered(rechts));
        } else if (een instanceof Media links && ander instanceof Media rechts) {
            return links.inhoud().afdruk().equals(rechts.inhoud().afdruk());
        } else if (een instanceof BigDecimal links && ander instanceof BigDecimal rechts) {
            return links.compareTo(rechts) == 0;
        }
        return key(een).equals(key(ander));
    }

    private static boolean same(List<?> links, List<?> rechts) {
        return links.size() == rechts.size()
                && IntStream.range(0, links.size())
                        .allMatch(at -> of(links.get(at), rechts.get(at)));
    }

    /** Days are the same days in any order. */
    private static List<?> ordered(List<?> all) {
        return all.stream().allMatch(Gelijk::isDay) ? all.stream().sorted().toList() : all;
    }

    private static boolean isDay(Object one) {
        return one instanceof Dag || one instanceof Weeknummer || one instanceof LocalDate;
    }

    static boolean isSame(@Nullable Object een, @Nullable Object ander) {
        return een != null && ander != null && of(een, ander);
    }

    private static Object key(Object value) {
        return value instanceof String text
                ? text.strip().replaceAll("\\s+", " ")
                : Datawaarde.text(value);
    }
}
