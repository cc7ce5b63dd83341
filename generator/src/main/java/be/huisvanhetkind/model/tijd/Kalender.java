package be.huisvanhetkind.model.tijd;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * De dagen die voor iedereen gelden.
 *
 * @param feestdagen the legal Belgian holidays around today, with their name
 * @param schoolvakanties the Flemish school holidays, from {@code
 *     content/begrippen/schoolvakanties.yml}
 */
public record Kalender(Map<LocalDate, String> feestdagen, List<Periode> schoolvakanties) {
    public Kalender {
        feestdagen = Map.copyOf(feestdagen);
        schoolvakanties = List.copyOf(schoolvakanties);
    }

    public boolean isFeestdag(LocalDate dag) {
        return feestdagen.containsKey(dag);
    }

    public boolean isSchoolvakantie(LocalDate dag) {
        return schoolvakanties.stream().anyMatch(vakantie -> vakantie.contains(dag));
    }
}
