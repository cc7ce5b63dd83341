package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Lijst;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Other words in the lists of the house. */
final class BegripVerschil {
    private BegripVerschil() {}

    static List<Verschil> between(Blik blik) {
        return Stream.of(Lijst.values()).flatMap(lijst -> between(lijst, blik).stream()).toList();
    }

    private static Optional<Verschil> between(Lijst lijst, Blik blik) {
        Map<String, Begrip> voor = perId(blik.voor().begrippen().of(lijst));
        Map<String, Begrip> na = perId(blik.na().begrippen().of(lijst));
        List<String> clauses = new ArrayList<>();
        na.forEach((id, begrip) -> word(Optional.ofNullable(voor.get(id)), begrip, clauses));
        voor.values().stream()
                .filter(begrip -> !na.containsKey(begrip.id()))
                .forEach(begrip -> clauses.add("weg: " + Zinsbouw.quoted(begrip.label())));
        String zin = "Lijst “%s”: %s.".formatted(lijst.id(), String.join("; ", clauses));
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verschil(Gewicht.INHOUD, lijst.id(), zin));
    }

    private static void word(Optional<Begrip> voor, Begrip na, List<String> clauses) {
        String label = Zinsbouw.quoted(na.label());
        if (voor.isEmpty()) {
            clauses.add("erbij: " + label);
        } else if (!voor.get().label().equals(na.label())) {
            clauses.add(
                    "%s heet voortaan %s".formatted(Zinsbouw.quoted(voor.get().label()), label));
        } else if (!isSame(voor.get(), na)) {
            clauses.add(label + " verandert");
        }
    }

    private static boolean isSame(Begrip voor, Begrip na) {
        return told(voor).equals(told(na));
    }

    /** All but its place. */
    private static List<Object> told(Begrip begrip) {
        return List.of(
                begrip.uitleg(),
                begrip.synoniemen(),
                begrip.bron(),
                begrip.geldigTot(),
                begrip.opvolger(),
                begrip.leeftijd().map(Leeftijd::inJaren),
                begrip.uit(),
                begrip.gevolgd());
    }

    private static Map<String, Begrip> perId(List<Begrip> begrippen) {
        Map<String, Begrip> perId = new LinkedHashMap<>();
        begrippen.forEach(begrip -> perId.put(begrip.id(), begrip));
        return perId;
    }
}
