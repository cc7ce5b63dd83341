package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.finding.Nearest;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Understands which of a few words is meant. */
final class Meanings {
    /** What people say, and the choice it is in whichever list has it. */
    private static final Map<String, List<String>> SAID =
            Map.ofEntries(
                    Map.entry("online", List.of("gepubliceerd")),
                    Map.entry("published", List.of("gepubliceerd")),
                    Map.entry("publiek", List.of("gepubliceerd")),
                    Map.entry("klaar", List.of("gepubliceerd")),
                    Map.entry("draft", List.of("concept")),
                    Map.entry("betaald", List.of("betalend")),
                    Map.entry("niet-gratis", List.of("betalend")),
                    Map.entry("te-betalen", List.of("betalend")),
                    Map.entry("kosteloos", List.of("gratis")),
                    Map.entry("gratis-toegang", List.of("gratis")),
                    Map.entry("zonder-afspraak", List.of("zonder")),
                    Map.entry("geen-afspraak", List.of("zonder")),
                    Map.entry("gesloten", List.of("tijdelijk-gesloten")),
                    Map.entry("een-op-een", List.of("individueel")),
                    Map.entry("alleen", List.of("individueel")),
                    Map.entry("in-groep", List.of("groep")),
                    Map.entry("afgelast", List.of("geannuleerd", "afgelast")),
                    Map.entry("met-afspraak", List.of("verplicht", "op-afspraak")));

    private Meanings() {}

    /** The choice a text means; nothing when it may be two. */
    static Optional<String> meant(String text, List<String> choices) {
        String said = slug(text);
        List<String> day = choices.contains("wo") ? Weekdays.of(text).orElse(List.of()) : List.of();
        if (day.size() == 1) {
            return Optional.of(day.get(0));
        }
        return exactly(said, choices)
                .or(() -> one(choices, SAID.getOrDefault(said, List.of())))
                .or(() -> nearest(said, choices));
    }

    private static Optional<String> exactly(String said, List<String> choices) {
        return choices.stream().filter(choice -> slug(choice).equals(said)).findFirst();
    }

    private static Optional<String> one(List<String> choices, List<String> meanings) {
        return meanings.stream().filter(choices::contains).findFirst();
    }

    private static Optional<String> nearest(String said, List<String> choices) {
        List<String> near = said.length() < 4 ? List.of() : Nearest.to(said, choices);
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    static String slug(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
