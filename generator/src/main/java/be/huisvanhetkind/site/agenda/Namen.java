package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives each time of the same thing a name of its own, by its day and hour; what is on at the same
 * time is counted.
 */
final class Namen {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

    private Namen() {}

    /**
     * @param keren in order
     */
    static List<Keer> give(List<Keer> keren) {
        Map<String, Integer> seen = new HashMap<>();
        return keren.stream()
                .map(
                        keer -> {
                            String name = name(keer);
                            int nth = seen.merge(name, 1, Integer::sum);
                            return keer.named(nth == 1 ? name : name + "-" + nth);
                        })
                .toList();
    }

    private static String name(Keer keer) {
        String place =
                keer.wat() instanceof Aanbod
                        ? keer.locatie().map(Locatie::id).map(id -> "-" + id).orElse("")
                        : "";
        return NAME.format(keer.start()) + place;
    }
}
